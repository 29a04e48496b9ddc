/** A button that copies the text of another element, and says so. Hidden where there is no script. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const source = document.getElementById(this.getAttribute('for') ?? '')
    const button = this.querySelector('button')
    if (source === null || button === null || navigator.clipboard === undefined) return
    this.hidden = false
    button.addEventListener('click', () => {
      const text = [...source.querySelectorAll('p')].map((line) => line.textContent).join('\n\n')
      navigator.clipboard.writeText(text).then(
        () => (button.textContent = this.getAttribute('copied')),
        // Refused by the browser: mark the text, so that the reader can copy it by hand.
        () => getSelection()?.selectAllChildren(source),
      )
    })
  }
}
