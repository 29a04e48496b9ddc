import type { CatalogueRecord, Partner } from '../../../catalogue/record'
import { contributionKinds, partnerRelations, partnerRoles } from '../../../vocabulary'
import { formatList } from '../../formatFigures'
import { recordsCommon } from '../../messages/records'
import type { PageContext } from '../../pageContext'
import { NameLink } from './RecordLinks'
import { Shared, Silent } from './RecordText'

/** Those who took part: what each does and brings. */
export function Partners(props: { context: PageContext; record: CatalogueRecord; partners: readonly Partner[] }) {
  const { context, record, partners } = props
  if (partners.length === 0) return <Silent>{context.t(recordsCommon.partnersSilent)}</Silent>
  return (
    <ul className="record-partners">
      {partners.map((partner, index) => (
        <li key={index}>
          <b>
            <NameLink context={context} name={partner.name} organisation={partner.organisation} />
          </b>
          <span className="meta"> {partnerWords(context, partner)}</span>
          {partner.note === null ? null : (
            <p>
              <Shared context={context} record={record}>
                {partner.note}
              </Shared>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** «Leverandør. Driver og utvikler. Bidrar med lokaler og utstyr»: what is known of a partner's part. */
export function partnerWords(context: PageContext, partner: Partner): string {
  const { t, language } = context
  const roles = partner.roles.map((role) => partnerRoles.label(role, language))
  const brought = partner.contributions.map((kind) => contributionKinds.label(kind, language).toLowerCase())
  return [
    partner.relation === null ? null : partnerRelations.label(partner.relation, language),
    roles.length === 0
      ? null
      : sentenceCase(
          formatList(
            roles.map((role) => role.toLowerCase()),
            language,
          ),
        ),
    brought.length === 0 ? null : `${t(recordsCommon.brings)} ${formatList(brought, language)}`,
  ]
    .filter((part) => part !== null)
    .join('. ')
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
