import { en } from '@payloadcms/translations/languages/en'
import { bokmal } from './nb'
import { nynorsk } from './nn'

/** Languages of the panel. Payload has no nynorsk of its own: this key is ours. */
export const panelLanguages = { nb: bokmal, nn: nynorsk, en }
