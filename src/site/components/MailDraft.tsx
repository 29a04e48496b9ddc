import { contact, draft } from '../messages/contact'
import type { PageContext } from '../pageContext'

/** A draft to start from, with the blanks marked; opened in the mail program or copied. */
export function MailDraft(props: {
  context: PageContext
  mailbox: string | null
  place: string
  about: string | null
}) {
  const { context, mailbox, place } = props
  const { t, language } = context
  const subject = t(draft.subject(place, props.about ?? t(draft.generalAbout)))
  const lines = draft.lines[language](place)
  const body = encodeURIComponent(lines.join('\n\n'))
  return (
    <>
      <div className="letter" id="utkast">
        <p className="letter-subject">
          {t(contact.subject)}: {subject}
        </p>
        {lines.map((line) => (
          <p key={line}>
            <WithBlanks line={line} />
          </p>
        ))}
      </div>
      <div className="button-row">
        {mailbox === null ? null : (
          <a
            className="ds-button"
            data-variant="secondary"
            href={`mailto:${mailbox}?subject=${encodeURIComponent(subject)}&body=${body}`}
          >
            {t(contact.openInMail)}
          </a>
        )}
        <copy-text for="utkast" copied={t(contact.copied)} hidden>
          <button className="ds-button" data-variant="tertiary" type="button">
            {t(contact.copy)}
          </button>
        </copy-text>
      </div>
    </>
  )
}

/** What stands in square brackets is for the writer to fill in. */
function WithBlanks({ line }: { line: string }) {
  return line.split(/(\[[^\]]*\])/).map((part, index) =>
    part.startsWith('[') ? (
      <mark key={index} className="blank">
        {part}
      </mark>
    ) : (
      part
    ),
  )
}
