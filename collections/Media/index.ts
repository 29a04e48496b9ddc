import type { CollectionConfig } from 'payload'
import { env } from '../../src/env'
import { lockDocuments, menu } from '../../src/fields/collection'
import { publicIdField } from '../../src/fields/identity'
import { options } from '../../src/fields/options'
import { field, heading, speak } from '../../src/fields/speak'
import { refuseHugePicture } from '../../src/workflow/refuseHugePicture'
import { refuseLargeFile } from '../../src/workflow/refuseLargeFile'
import { mintPublicId } from '../../src/workflow/mintPublicId'
import { nameFileAnew } from '../../src/workflow/nameFileAnew'
import { nudgeHooks } from '../../src/workflow/nudgeHooks'
import { licences, words } from '../../src/vocabulary'
import { access } from './access'
import { requireAgreement } from './hooks/requireAgreement'

const named = speak({
  alt: field(
    'Bildet med ord',
    'Biletet med ord',
    'The picture in words',
    words(
      'For den som ikke ser bildet: hva viser det?',
      'For den som ikkje ser biletet: kva viser det?',
      'For whoever cannot see it: what does it show?',
    ),
  ),
  credit: field('Hvem har laget det', 'Kven har laga det', 'Who made it'),
  caption: field('Bildetekst', 'Bilettekst', 'Caption'),
  licence: field('Lisens for bildet', 'Lisens for biletet', 'Licence of the picture'),
  peopleAgreed: field(
    'De som er på bildet, har sagt ja til at det brukes – eller ingen kan kjennes igjen',
    'Dei som er på biletet, har sagt ja til at det blir brukt – eller ingen kan kjennast att',
    'Those in the picture have agreed – or nobody can be recognised',
  ),
})

const largest = 2400
const webp = { format: 'webp', options: { quality: 80 } } as const

/** A picture, sized when it is uploaded. The public sees it only where a published record names it. */
export const Media: CollectionConfig<'media'> = {
  slug: 'media',
  access,
  labels: { singular: heading('bilde', 'bilete', 'picture'), plural: heading('Bilder', 'Bilete', 'Pictures') },
  admin: { useAsTitle: 'alt', group: menu.setup, defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'] },
  upload: {
    staticDir: env.MEDIA_DIR,
    // The file itself is made anew too: what is served holds neither place nor camera, and is turned the right way up.
    resizeOptions: { width: largest, height: largest, fit: 'inside', withoutEnlargement: true },
    formatOptions: webp,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    imageSizes: [480, 960, 1600].map((width) => ({
      name: `w${width}`,
      width,
      withoutEnlargement: true,
      formatOptions: webp,
    })),
    adminThumbnail: 'w480',
    pasteURL: false,
    focalPoint: false,
    crop: false,
  },
  fields: [
    { ...named('alt'), type: 'text', required: true },
    { ...named('credit'), type: 'text', required: true },
    { ...named('caption'), type: 'text' },
    { ...named('licence'), type: 'select', required: true, defaultValue: 'CC-BY-4.0', options: options(licences) },
    { ...named('peopleAgreed'), type: 'checkbox', required: true, defaultValue: false },
    publicIdField(),
  ],
  hooks: {
    beforeOperation: [refuseLargeFile(10), refuseHugePicture, nameFileAnew],
    beforeChange: [mintPublicId, requireAgreement],
    afterChange: [nudgeHooks.afterChange],
    afterDelete: [nudgeHooks.afterDelete],
  },
  trash: true,
  // A copy would have the name of its original, with a number that may be given again.
  disableDuplicate: true,
  lockDocuments,
}
