import type { CatalogueRecord } from '../../../catalogue/record'
import { collaborationForms } from '../../../vocabulary'
import { formatList } from '../../formatFigures'
import { recordsCommon } from '../../messages/records'
import type { PageContext } from '../../pageContext'
import { yearWords } from '../cardFacts'
import type { Fact } from '../FactsBox'
import { Places } from './Places'
import { NameLink } from './RecordLinks'

/** Where. */
export function whereFact(context: PageContext, record: CatalogueRecord): Fact {
  return { term: context.t(recordsCommon.where), value: <Places context={context} record={record} /> }
}

/** When: the words given, else the years; said where they are not known. */
export function whenFact(context: PageContext, record: CatalogueRecord, words?: string | null): Fact {
  const value = words ?? yearWords(context, record) ?? context.t(recordsCommon.whenSilent)
  return { term: context.t(recordsCommon.when), value }
}

/** For whom; said where it is not told. */
export function forWhomFact(context: PageContext, record: CatalogueRecord): Fact {
  return { term: context.t(recordsCommon.forWhom), value: termLinks(context, record.targetGroups) }
}

/** Themes, owner and programmes, as far as they are known. */
export function belongingFacts(context: PageContext, record: CatalogueRecord): Fact[] {
  const { t } = context
  return [
    record.themes.length === 0 ? null : { term: t(recordsCommon.themes), value: termLinks(context, record.themes) },
    record.organisationName === null || record.type === 'ORGANISATION'
      ? null
      : {
          term: t(recordsCommon.owner),
          value: <NameLink context={context} name={record.organisationName} organisation={record.organisation} />,
        },
    record.programmes.length === 0 ? null : { term: t(recordsCommon.programme), value: record.programmes.join(', ') },
  ].filter((fact) => fact !== null)
}

/** Forms of cooperation, where told. */
export function collaborationFact(context: PageContext, codes: readonly string[]): Fact[] {
  if (codes.length === 0) return []
  const labels = codes.map((code, index) => {
    const label = collaborationForms.label(code, context.language)
    return index === 0 ? label : label.slice(0, 1).toLowerCase() + label.slice(1)
  })
  return [{ term: context.t(recordsCommon.collaboration), value: formatList(labels, context.language) }]
}

function termLinks(context: PageContext, ids: readonly string[]) {
  const terms = ids.flatMap((id) => context.reader.term(id) ?? [])
  if (terms.length === 0) return context.t(recordsCommon.notStated)
  return terms.map((term, index) => (
    <span key={term.id}>
      {index === 0 ? null : ', '}
      <a href={context.to.term(term)}>{context.t(term.labels)}</a>
    </span>
  ))
}
