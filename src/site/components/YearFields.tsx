import { queryParameter, searchParameters } from '../../catalogue/addresses'
import { search } from '../messages/search'
import type { PageContext } from '../pageContext'
import type { SearchInput } from '../search/searchInput'
import { hiddenFields, sortField } from '../search/searchLinks'
import { HiddenFields } from './HiddenFields'

/** First and last year, as a small form of its own. */
export function YearFields({ context, input }: { context: PageContext; input: SearchInput }) {
  const { t, to } = context
  const { yearFrom, yearTo } = input.where
  const kept: [string, string][] = [
    ...(input.query === '' ? [] : [[queryParameter, input.query] satisfies [string, string]]),
    ...sortField(input),
    ...hiddenFields(input.where, ['yearFrom', 'yearTo']),
  ]
  return (
    <details className="facet" open={yearFrom !== undefined || yearTo !== undefined}>
      <summary>
        <h3>{t(search.years)}</h3>
      </summary>
      <form className="year-fields" action={to.page('/sok')} method="get">
        <HiddenFields fields={kept} />
        <YearField name={searchParameters.yearFrom} label={t(search.yearFrom)} year={yearFrom} />
        <YearField name={searchParameters.yearTo} label={t(search.yearTo)} year={yearTo} />
        <button className="ds-button" data-variant="secondary" type="submit">
          {t(search.useYears)}
        </button>
      </form>
    </details>
  )
}

function YearField({ name, label, year }: { name: string; label: string; year: number | undefined }) {
  return (
    <div className="field">
      <label htmlFor={`aar-${name}`}>{label}</label>
      <input
        id={`aar-${name}`}
        name={name}
        inputMode="numeric"
        pattern="[0-9]{4}"
        maxLength={4}
        defaultValue={year}
        autoComplete="off"
      />
    </div>
  )
}
