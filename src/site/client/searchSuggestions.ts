/** One completion, as `/forslag` answers it. */
interface Suggestion {
  parts: { text: string; match: boolean }[]
  kind: string
  href: string
}

const waitMs = 120

function isSuggestion(value: unknown): value is Suggestion {
  return typeof value === 'object' && value !== null && 'parts' in value && 'kind' in value && 'href' in value
}

/** Completions under a search box while one types: a list of links that the arrow keys walk (ARIA combobox). */
export class SearchSuggestions extends HTMLElement {
  private readonly list = document.createElement('ul')
  private input: HTMLInputElement | null = null
  private timer = 0
  private asked = new AbortController()
  private active = -1

  connectedCallback(): void {
    this.input = this.querySelector('input[type=search]')
    const { input, list } = this
    if (input === null) return
    list.id = 'forslag'
    list.className = 'suggestions'
    list.role = 'listbox'
    list.setAttribute('aria-label', this.querySelector('label')?.textContent ?? '')
    list.hidden = true
    this.querySelector('.search-box')?.append(list)
    input.role = 'combobox'
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-controls', list.id)
    input.setAttribute('aria-expanded', 'false')
    input.addEventListener('input', () => this.askSoon())
    input.addEventListener('keydown', (event) => this.walk(event))
    this.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) this.close()
    })
  }

  private askSoon(): void {
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.ask(), waitMs)
  }

  private async ask(): Promise<void> {
    this.asked.abort()
    this.asked = new AbortController()
    const { signal } = this.asked
    const words = this.input?.value.trim() ?? ''
    if (words === '') return this.close()
    try {
      const answer = await fetch(`${this.getAttribute('source')}?${new URLSearchParams({ q: words })}`, { signal })
      const found: unknown = answer.ok ? await answer.json() : []
      if (!signal.aborted) this.show(Array.isArray(found) ? found.filter(isSuggestion) : [])
    } catch {
      // Typed on, or offline: the form itself still searches.
      if (!signal.aborted) this.close()
    }
  }

  private show(suggestions: readonly Suggestion[]): void {
    this.list.replaceChildren(...suggestions.map((suggestion, index) => this.option(suggestion, index)))
    this.active = -1
    this.list.hidden = suggestions.length === 0
    this.input?.setAttribute('aria-expanded', String(suggestions.length > 0))
    this.input?.removeAttribute('aria-activedescendant')
  }

  private option({ parts, kind, href }: Suggestion, index: number): HTMLElement {
    const option = document.createElement('li')
    option.role = 'option'
    option.id = `forslag-${index}`
    option.dataset.href = href
    option.setAttribute('aria-selected', 'false')
    const text = document.createElement('span')
    for (const part of parts) {
      const piece = document.createElement(part.match ? 'b' : 'span')
      piece.textContent = part.text
      text.append(piece)
    }
    const what = document.createElement('span')
    what.className = 'meta'
    what.textContent = kind
    option.append(text, what)
    // Before the box loses focus, which would close the list.
    option.addEventListener('mousedown', (event) => {
      event.preventDefault()
      location.assign(href)
    })
    return option
  }

  private walk(event: KeyboardEvent): void {
    const options = [...this.list.children]
    if (event.key === 'Escape') return this.close()
    if (this.list.hidden || options.length === 0) return
    if (event.key === 'Enter') {
      const chosen = options[this.active]
      if (!(chosen instanceof HTMLElement) || chosen.dataset.href === undefined) return
      event.preventDefault()
      location.assign(chosen.dataset.href)
      return
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    const step = event.key === 'ArrowDown' ? 1 : -1
    this.active = (this.active + step + options.length + (this.active < 0 && step < 0 ? 1 : 0)) % options.length
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === this.active)))
    this.input?.setAttribute('aria-activedescendant', options[this.active]?.id ?? '')
  }

  private close(): void {
    this.list.hidden = true
    this.active = -1
    this.input?.setAttribute('aria-expanded', 'false')
    this.input?.removeAttribute('aria-activedescendant')
  }
}
