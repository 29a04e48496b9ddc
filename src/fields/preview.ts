import { z } from 'zod'
import { env } from '../env'
import { previewUrl, type PreviewCollection } from '../lib/previewUrl'

const saved = z.object({ id: z.string() })

/** The panel's button that shows a draft as the site would; none before the first save. */
export function previewOf(collection: PreviewCollection) {
  return (document: unknown): string | null => {
    const { data } = saved.safeParse(document)
    return data === undefined ? null : previewUrl(env.PUBLIC_URL, collection, data.id)
  }
}
