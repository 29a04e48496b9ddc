import type { CatalogueRecord, OrganisationRecord } from '../../../catalogue/record'
import { county, legalForms, organisationKinds } from '../../../vocabulary'
import { AnswerCard, CardList } from '../../components/AnswerCard'
import type { Fact } from '../../components/FactsBox'
import { belongingFacts } from '../../components/record/commonFacts'
import { municipalityName } from '../../components/record/Places'
import { onceInReaderLanguage, recordsBehind } from '../../components/record/readerLanguage'
import type { RecordParts } from '../../components/record/RecordFrame'
import { RecordLinks } from '../../components/record/RecordLinks'
import { RecordText, Silent, SubSection } from '../../components/record/RecordText'
import { Shelf } from '../../components/Shelf'
import { recordsCommon } from '../../messages/records'
import { legalFormSentences, recordsOrganisation } from '../../messages/recordsOrganisation'
import type { PageContext } from '../../pageContext'

const recordsShown = 12

/** What is particular to an organisation's page. */
export function organisationParts(context: PageContext, record: OrganisationRecord): RecordParts {
  const { t } = context
  return {
    facts: organisationFacts(context, record),
    details: belongingFacts(context, record),
    jumps: [
      { id: 'samarbeid', label: t(recordsOrganisation.cooperation) },
      { id: 'gjor', label: t(recordsOrganisation.records) },
    ],
    body: <OrganisationBody context={context} record={record} />,
  }
}

function OrganisationBody({ context, record }: { context: PageContext; record: OrganisationRecord }) {
  const { t } = context
  const text = { context, record }
  const memberOf = recordsBehind(context, record.memberOf)
  const isOpen = record.openForCooperation
  return (
    <>
      <Shelf heading={t(recordsOrganisation.offers)}>
        <RecordText {...text} value={record.offers} silent={t(recordsOrganisation.offersSilent)} />
      </Shelf>
      <Shelf id="samarbeid" heading={t(recordsOrganisation.cooperation)}>
        <p className="record-line">
          {t(
            isOpen === null
              ? recordsOrganisation.openSilent
              : isOpen
                ? recordsOrganisation.open
                : recordsOrganisation.notOpen,
          )}
        </p>
        <RecordText {...text} value={record.cooperationAbout} />
        {memberOf.length === 0 ? null : (
          <SubSection heading={t(recordsOrganisation.memberOf)}>
            <RecordLinks context={context} records={memberOf} />
          </SubSection>
        )}
        {record.serves.length === 0 ? null : (
          <SubSection heading={t(recordsOrganisation.serves)}>
            <MunicipalityLinks context={context} numbers={record.serves} />
          </SubSection>
        )}
      </Shelf>
      <Shelf id="gjor" heading={t(recordsOrganisation.records)}>
        <TakesPartIn {...text} />
      </Shelf>
    </>
  )
}

function MunicipalityLinks({ context, numbers }: { context: PageContext; numbers: readonly string[] }) {
  return (
    <ul className="record-places">
      {numbers.map((number) => (
        <li key={number}>
          <a href={context.to.municipality(number)}>{municipalityName(number)}</a>
        </li>
      ))}
    </ul>
  )
}

/** Records that it owns or takes part in, newest first; itself left out. */
function TakesPartIn({ context, record }: { context: PageContext; record: OrganisationRecord }) {
  const where = { organisation: [record.translationOf ?? record.id] }
  const found = context.reader.search({
    query: '',
    where,
    sort: 'NEWEST',
    prefer: context.prefer,
    first: recordsShown + 1,
    after: null,
    today: context.today,
  })
  const isOther = (other: CatalogueRecord) =>
    other.id !== record.id && other.id !== record.translationOf && other.translationOf !== record.id
  const others = onceInReaderLanguage(context, found.hits.map((hit) => hit.record).filter(isOther))
  if (others.length === 0) return <Silent>{context.t(recordsOrganisation.recordsNone)}</Silent>
  return (
    <>
      <CardList>
        {others.slice(0, recordsShown).map((other) => (
          <AnswerCard key={other.id} context={context} record={other} />
        ))}
      </CardList>
      {found.hasNextPage ? (
        <p className="record-action">
          <a href={context.to.search('', { organisation: [record.slug] })}>
            {context.t(recordsOrganisation.allRecords(found.totalCount))}
          </a>
        </p>
      ) : null}
    </>
  )
}

function organisationFacts(context: PageContext, record: OrganisationRecord): Fact[] {
  const { t, language } = context
  const notKnown = t(recordsCommon.notKnown)
  const sentence = record.legalForm === null ? undefined : legalFormSentences[record.legalForm]
  const place = record.municipality ?? record.county
  return [
    { term: t(recordsOrganisation.kind), value: organisationKinds.label(record.kind, language) },
    {
      term: t(recordsOrganisation.legalForm),
      value: (
        <>
          {record.legalForm === null ? notKnown : legalForms.label(record.legalForm, language)}
          {sentence === undefined ? null : <small>{t(sentence)}</small>}
        </>
      ),
    },
    ...(record.dividendClause === null
      ? []
      : [
          {
            term: t(recordsOrganisation.dividend),
            value: t(record.dividendClause ? recordsOrganisation.dividendClause : recordsOrganisation.noDividendClause),
          },
        ]),
    {
      term: t(recordsOrganisation.number),
      value: record.organisationNumber === null ? notKnown : spacedNumber(record.organisationNumber),
    },
    {
      term: t(recordsOrganisation.lies),
      value: place === null ? notKnown : <PlaceLink context={context} record={record} />,
    },
    ...(record.formerNames.length === 0
      ? []
      : [{ term: t(recordsOrganisation.formerNames), value: record.formerNames.join(', ') }]),
    ...(record.website === null
      ? []
      : [{ term: t(recordsOrganisation.website), value: <a href={record.website}>{new URL(record.website).host}</a> }]),
  ]
}

function PlaceLink({ context, record }: { context: PageContext; record: OrganisationRecord }) {
  if (record.municipality !== null)
    return <a href={context.to.municipality(record.municipality)}>{municipalityName(record.municipality)}</a>
  if (record.county === null) return null
  return <a href={context.to.county(record.county)}>{county(record.county)?.name ?? record.county}</a>
}

/** «987 654 321»: nine digits in threes, as they are read. */
function spacedNumber(number: string): string {
  return number.replace(/(\d{3})(?=\d)/g, '$1\u00a0')
}
