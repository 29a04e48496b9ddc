import { county, type CountyPlace } from '.'

/*
 * Numbers that counties had before, from Statistics Norway's standard for counties (Klass 104). Counties that were
 * merged in 2020 and stand again since 2024 lead from their old number straight to the new one.
 */

/** A county number that is no longer in use; more than one successor where the county was split. */
export interface FormerCounty {
  readonly number: string
  readonly name: string
  readonly year: number
  readonly successors: readonly string[]
}

export const formerCounties: readonly FormerCounty[] = [
  { number: '01', name: 'Østfold', year: 2020, successors: ['31'] },
  { number: '02', name: 'Akershus', year: 2020, successors: ['32'] },
  { number: '04', name: 'Hedmark', year: 2020, successors: ['34'] },
  { number: '05', name: 'Oppland', year: 2020, successors: ['34'] },
  { number: '06', name: 'Buskerud', year: 2020, successors: ['33'] },
  { number: '07', name: 'Vestfold', year: 2020, successors: ['39'] },
  { number: '08', name: 'Telemark', year: 2020, successors: ['40'] },
  { number: '09', name: 'Aust-Agder', year: 2020, successors: ['42'] },
  { number: '10', name: 'Vest-Agder', year: 2020, successors: ['42'] },
  { number: '12', name: 'Hordaland', year: 2020, successors: ['46'] },
  { number: '14', name: 'Sogn og Fjordane', year: 2020, successors: ['46'] },
  { number: '16', name: 'Sør-Trøndelag', year: 2018, successors: ['50'] },
  { number: '17', name: 'Nord-Trøndelag', year: 2018, successors: ['50'] },
  { number: '19', name: 'Troms', year: 2020, successors: ['55'] },
  { number: '20', name: 'Finnmark', year: 2020, successors: ['56'] },
  { number: '30', name: 'Viken', year: 2024, successors: ['31', '32', '33'] },
  { number: '38', name: 'Vestfold og Telemark', year: 2024, successors: ['39', '40'] },
  { number: '54', name: 'Troms og Finnmark', year: 2024, successors: ['55', '56'] },
]

const byNumber = new Map(formerCounties.map((former) => [former.number, former]))

/** What a county number was before, where it is a former one. */
export function formerCounty(number: string): FormerCounty | undefined {
  return byNumber.get(number)
}

/** The county with this number today, or the only successor of the one that had it. */
export function countyNowOrBefore(number: string): CountyPlace | undefined {
  const found = county(number)
  if (found !== undefined) return found
  const [successor, ...others] = byNumber.get(number)?.successors ?? []
  return successor === undefined || others.length > 0 ? undefined : county(successor)
}
