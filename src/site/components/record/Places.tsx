import type { CatalogueRecord } from '../../../catalogue/record'
import { county, municipality, municipalityLabel } from '../../../vocabulary'
import { facts } from '../../messages/facts'
import { recordsCommon } from '../../messages/records'
import type { PageContext } from '../../pageContext'

const namesShown = 6

/** Where a record belongs: links to its places while they are few, else how many; said where it is not known. */
export function Places({ context, record }: { context: PageContext; record: CatalogueRecord }) {
  const places = [
    ...record.municipalities.map((number) => ({
      name: municipalityName(number),
      href: context.to.municipality(number),
    })),
    ...record.counties.map((number) => ({ name: county(number)?.name ?? number, href: context.to.county(number) })),
  ]
  if (record.national) return context.t(recordsCommon.national)
  if (places.length === 0) return context.t(recordsCommon.whereSilent)
  if (places.length > namesShown && record.municipalities.length > 0)
    return context.t(facts.municipalityCount(record.municipalities.length))
  return places.map(({ name, href }, index) => (
    <span key={href}>
      {index === 0 ? null : ', '}
      <a href={href}>{name}</a>
    </span>
  ))
}

/** A municipality's name by its number, with the county where the name is shared. */
export function municipalityName(number: string): string {
  const place = municipality(number)
  return place === undefined ? number : municipalityLabel(place)
}
