import type { SeedDocument } from '../types'

/**
 * Public front doors that a source names. None of them has been confirmed by its owner, so none has `confirmedAt`:
 * the site says «aldri bekreftet». Nobody's own name, number or address stands here.
 */
export const contactPoints: readonly SeedDocument[] = [
  {
    slug: 'fremsam-sekretariat',
    organisation: 'fremsam',
    role: 'SECRETARIAT',
    page: 'https://www.fremsam.no',
  },
  {
    slug: 'ntnu-samfunnsforskning-sentralbord',
    organisation: 'ntnu-samfunnsforskning',
    role: 'SWITCHBOARD',
    phone: '+4773821000',
    page: 'https://samforsk.no',
  },
]
