import '../styles/site.css'
import { ApplyAtOnce } from './applyAtOnce'
import { CopyText } from './copyText'
import { SearchSuggestions } from './searchSuggestions'

customElements.define('search-suggestions', SearchSuggestions)
customElements.define('apply-at-once', ApplyAtOnce)
customElements.define('copy-text', CopyText)
