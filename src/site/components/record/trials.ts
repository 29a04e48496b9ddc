import type { CatalogueRecord, MeasureRecord } from '../../../catalogue/record'
import { municipality, type MeasureStatus } from '../../../vocabulary'
import { formatPeriod } from '../../formatFigures'
import { recordsMeasure } from '../../messages/recordsMeasure'
import type { PageContext } from '../../pageContext'
import { placeWords, yearWords } from '../cardFacts'
import { municipalityName } from './Places'
import { onceInReaderLanguage, originalId } from './readerLanguage'

/** One place where the measure was tried, told by a story or a pilot. */
export interface Trial {
  readonly key: string
  readonly record: CatalogueRecord
  /** The first place that this story or pilot tells of: its sentence is said once. */
  readonly isFirst: boolean
  readonly place: string
  /** Number of the county, where known. */
  readonly county: string | null
  readonly when: string | null
  readonly status: MeasureStatus
  readonly stopReason: string | null
}

/** The places, by story and by pilot site, in the order of the catalogue. */
export function trialsOf(context: PageContext, record: MeasureRecord): Trial[] {
  const id = originalId(record)
  const told = [...context.reader.referring('measures', id), ...context.reader.referring('measure', id)]
  return onceInReaderLanguage(context, told).flatMap((teller) => trialsToldBy(context, teller))
}

function trialsToldBy(context: PageContext, teller: CatalogueRecord): Trial[] {
  const placeSilent = context.t(recordsMeasure.placeSilent)
  if (teller.type === 'CASE_STORY') {
    const [organisation] = teller.organisations.flatMap((id) => context.reader.record(id) ?? [])
    const place = placeWords(context, teller) ?? organisation?.title ?? placeSilent
    const when = (teller.period && formatPeriod(teller.period, context.language)) ?? yearWords(context, teller)
    return [
      {
        key: teller.id,
        record: teller,
        isFirst: true,
        place,
        county: countyOf(teller.municipalities[0] ?? null) ?? teller.counties[0] ?? null,
        when,
        status: teller.status,
        stopReason: teller.stopReason,
      },
    ]
  }
  if (teller.type !== 'PILOT_EVALUATION') return []
  const when = (teller.period && formatPeriod(teller.period, context.language)) ?? yearWords(context, teller)
  return teller.sites.map((site, index) => ({
    key: `${teller.id}-${index}`,
    record: teller,
    isFirst: index === 0,
    place: site.municipality === null ? site.name : siteName(site.name, municipalityName(site.municipality)),
    county: countyOf(site.municipality),
    when,
    status: site.status,
    stopReason: site.stopReason,
  }))
}

/** A site's name, with its municipality where the name does not say it already. */
function siteName(name: string, place: string): string {
  return name.includes(place) ? name : `${name}, ${place}`
}

function countyOf(number: string | null): string | null {
  return number === null ? null : (municipality(number)?.county ?? null)
}
