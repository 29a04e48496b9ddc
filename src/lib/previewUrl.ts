/** Collections whose drafts have a page on the site. */
export const previewCollections = [
  'measures',
  'case-stories',
  'pilot-evaluations',
  'contact-guides',
  'publications',
  'organisations',
] as const
export type PreviewCollection = (typeof previewCollections)[number]

/** Whether a collection has previews. */
export function isPreviewCollection(slug: string): slug is PreviewCollection {
  return previewCollections.some((known) => known === slug)
}

/** Where an editor sees a draft as the site would show it; `publicUrl` is the origin without a slash at the end. */
export function previewUrl(publicUrl: string, collection: PreviewCollection, id: string): string {
  return `${publicUrl}/forhandsvis/${collection}/${encodeURIComponent(id)}`
}
