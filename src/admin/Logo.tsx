import { Icon } from './Icon'

/** The name of the product with its mark, as the panel shows it where one signs in. */
export function Logo() {
  return (
    <span
      style={{ display: 'inline-flex', alignItems: 'center', gap: '0.75rem', fontSize: '1.75rem', fontWeight: 600 }}
    >
      <Icon size={40} />
      Erfaringsbanken
    </span>
  )
}
