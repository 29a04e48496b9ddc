/** The mark of Erfaringsbanken: two leaves that lean on each other, one told and one answered. */
export function Icon({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M3 20V9a6 6 0 0 1 6-6h3v11a6 6 0 0 1-6 6H3Z" fill="currentColor" />
      <path d="M21 20V13a5 5 0 0 0-5-5h-2v7a5 5 0 0 0 5 5h2Z" fill="currentColor" opacity="0.55" />
    </svg>
  )
}
