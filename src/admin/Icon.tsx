/** The mark of Erfaringsbanken, as on the site: three squares that climb. */
export function Icon({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="-2 0 26 26" aria-hidden="true" focusable="false" fill="currentColor">
      <rect x="12" y="0" width="10" height="8" />
      <rect x="6" y="9" width="10" height="8" />
      <rect x="0" y="18" width="10" height="8" />
    </svg>
  )
}
