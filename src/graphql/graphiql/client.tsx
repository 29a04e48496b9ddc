import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { setNonce } from 'get-nonce'
import { GraphiQL } from 'graphiql'
import 'graphiql/style.css'
import './page.css'
import { createRoot } from 'react-dom/client'
import apiPage from '../../../docs/api.md?raw'
import { exampleQueries } from './exampleQueries'

// What is shown over the page (menus, dialogs) brings a style element of its own: it bears the nonce of this page.
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content
if (nonce !== undefined) setNonce(nonce)

/** A query that came in the address stands alone; otherwise the documented examples, a tab each. */
function tabs() {
  const asked = new URLSearchParams(window.location.search)
  const query = asked.get('query')
  if (query !== null) return [{ query, variables: asked.get('variables') }]
  return exampleQueries(apiPage).map(({ query: text, variables }) => ({ query: text, variables }))
}

const place = document.getElementById('graphiql')
if (place !== null) {
  createRoot(place).render(
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url: '/graphql' })}
      defaultTabs={tabs()}
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
    />,
  )
}
