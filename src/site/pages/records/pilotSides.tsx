import type { PilotEvaluationRecord } from '../../../catalogue/record'
import { municipalityName } from '../../components/record/Places'
import { NameLink } from '../../components/record/RecordLinks'
import { Shared, Silent } from '../../components/record/RecordText'
import { StatusMark } from '../../components/StatusSquares'
import { recordsCommon } from '../../messages/records'
import { recordsMeasure } from '../../messages/recordsMeasure'
import { recordsPilot } from '../../messages/recordsPilot'
import type { PageContext } from '../../pageContext'

interface Props {
  context: PageContext
  record: PilotEvaluationRecord
}

/** Where it was tried, and how it stands at each place; a reason for stopping beside it. */
export function Sites({ context, record }: Props) {
  const { t } = context
  if (record.sites.length === 0) return <Silent>{t(recordsPilot.sitesSilent)}</Silent>
  return (
    <ul className="record-trials">
      {record.sites.map((site, index) => (
        <li key={index}>
          <div className="trial-line">
            <span>
              <b>
                <NameLink context={context} name={site.name} organisation={site.organisation} />
              </b>
              {site.municipality === null ? null : (
                <>
                  {', '}
                  <a href={context.to.municipality(site.municipality)}>{municipalityName(site.municipality)}</a>
                </>
              )}
            </span>
            <StatusMark context={context} status={site.status} />
          </div>
          {site.status === 'STOPPED' ? (
            <p>
              {site.stopReason === null ? (
                t(recordsMeasure.stopSilent)
              ) : (
                <>
                  <b>{t(recordsMeasure.stoppedBecause)}</b>{' '}
                  <Shared context={context} record={record}>
                    {site.stopReason}
                  </Shared>
                </>
              )}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** The cooperation as each side saw it, side by side in the same order of questions. */
export function Cooperation({ context, record }: Props) {
  const { t } = context
  if (record.cooperation.length === 0) return <Silent>{t(recordsPilot.cooperationSilent)}</Silent>
  return (
    <div className="record-sides">
      {record.cooperation.map((view, index) => (
        <div key={index}>
          <h3 className="plain">
            <NameLink context={context} name={view.party.name} organisation={view.party.organisation} />
          </h3>
          <dl className="record-answers">
            {[
              { term: t(recordsPilot.expectations), value: view.expectations },
              { term: t(recordsPilot.time), value: view.time },
              { term: t(recordsPilot.bureaucracy), value: view.bureaucracy },
              { term: t(recordsPilot.experience), value: view.experience },
            ].map(({ term, value }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>
                  {value === null ? (
                    t(recordsCommon.sourceSilent)
                  ) : (
                    <Shared context={context} record={record}>
                      {value}
                    </Shared>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  )
}
