/** A form that is sent as soon as a choice in it changes; without script its button does the same. */
export class ApplyAtOnce extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    if (form === null) return
    for (const button of form.querySelectorAll('button')) button.hidden = true
    form.addEventListener('change', () => form.requestSubmit())
  }
}
