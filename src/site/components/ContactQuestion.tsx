import type { ContactGuideRecord } from '../../catalogue/record'
import { contactParameters, type ContactInput } from '../contacts/contactInput'
import { placeChoices } from '../contacts/readPlace'
import { contact } from '../messages/contact'
import type { PageContext } from '../pageContext'

/** The question: where, about what, in what situation. A plain form; the place is typed or chosen. */
export function ContactQuestion(props: {
  context: PageContext
  input: ContactInput
  situations: readonly ContactGuideRecord[]
}) {
  const { context, input } = props
  const { t, reader } = context
  const hasProblem = input.place === null && input.typed !== ''
  return (
    <form
      className="question"
      action={context.to.page('/hvem-kontakter-jeg')}
      method="get"
      aria-label={t(contact.question)}
    >
      <div className={hasProblem ? 'field wrong' : 'field'}>
        <label htmlFor="sted">{t(contact.place)}</label>
        <input
          id="sted"
          name={contactParameters.typed}
          list="steder"
          defaultValue={input.place?.label ?? input.typed}
          autoComplete="off"
          maxLength={80}
          required
          aria-invalid={hasProblem ? true : undefined}
          aria-describedby={input.choices.length > 0 ? 'sted-feil' : undefined}
        />
        <datalist id="steder">
          {placeChoices.map((place) => (
            <option key={place.number} value={place.label} />
          ))}
        </datalist>
      </div>
      <div className="field">
        <label htmlFor="tema">{t(contact.about)}</label>
        <select id="tema" name={contactParameters.theme} defaultValue={input.theme?.slug ?? ''}>
          <option value="">{t(contact.anything)}</option>
          {reader.terms('THEME').map((term) => (
            <option key={term.id} value={term.slug}>
              {term.parent === null ? '' : '– '}
              {t(term.labels)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="situasjon">{t(contact.situation)}</label>
        <select id="situasjon" name={contactParameters.situation} defaultValue={input.situation?.slug ?? ''}>
          <option value="">{t(contact.standard)}</option>
          {props.situations.map((guide) => (
            <option key={guide.id} value={guide.slug}>
              {guide.situation}
            </option>
          ))}
        </select>
      </div>
      <button className="ds-button" data-variant="secondary" type="submit">
        {t(contact.show)}
      </button>
    </form>
  )
}
