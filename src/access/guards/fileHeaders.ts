/** Headers of a file served through the panel: never sniffed, never run, saved to disk unless it is a picture. */
export function fileHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('x-content-type-options', 'nosniff')
  headers.set('content-security-policy', "default-src 'none'; sandbox")
  headers.set('cache-control', 'private, no-store')
  const type = headers.get('content-type') ?? ''
  if (!/^image\/(avif|gif|jpeg|png|webp)\b/.test(type)) headers.set('content-disposition', 'attachment')
  return headers
}
