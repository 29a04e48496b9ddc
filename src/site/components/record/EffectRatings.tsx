import type { MeasureRecord } from '../../../catalogue/record'
import { formatDate } from '../../format'
import { recordsMeasure } from '../../messages/recordsMeasure'
import type { PageContext } from '../../pageContext'
import { EffectDots } from '../EffectDots'
import { Shared, Silent, SubSection } from './RecordText'

type Rating = MeasureRecord['effectRatings'][number]

/** Every judgement of effect with its reason, who judged and when; those made elsewhere stand beside, not mixed in. */
export function EffectRatings({ context, record }: { context: PageContext; record: MeasureRecord }) {
  const { t } = context
  const own = record.effectRatings.filter((rating) => rating.url === null)
  const external = record.effectRatings.filter((rating) => rating.url !== null)
  return (
    <>
      {own.length === 0 ? <Silent>{t(recordsMeasure.ratedNone)}</Silent> : null}
      <RatingList context={context} record={record} ratings={own} />
      {external.length === 0 ? null : (
        <SubSection heading={t(recordsMeasure.external)}>
          <RatingList context={context} record={record} ratings={external} />
        </SubSection>
      )}
    </>
  )
}

function RatingList(props: { context: PageContext; record: MeasureRecord; ratings: readonly Rating[] }) {
  const { context, record } = props
  const { t, language } = context
  if (props.ratings.length === 0) return null
  return (
    <ul className="record-ratings">
      {props.ratings.map((rating, index) => (
        <li key={index}>
          <p className="rating-head">
            <EffectDots context={context} level={rating.level} />
            {rating.outcome === null ? null : (
              <b>
                <Shared context={context} record={record}>
                  {rating.outcome}
                </Shared>
              </b>
            )}
            {rating.population === null ? null : (
              <span className="meta">
                <Shared context={context} record={record}>
                  {rating.population}
                </Shared>
              </span>
            )}
          </p>
          <p>
            <Shared context={context} record={record}>
              {rating.reason}
            </Shared>
          </p>
          <p className="meta">
            {t(recordsMeasure.ratedBy(rating.reviewer, formatDate(rating.ratedAt, language)))}
            {rating.url === null ? null : (
              <>
                {'. '}
                <a href={rating.url}>{t(recordsMeasure.externalLink)}</a>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
