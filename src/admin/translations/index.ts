import { getTranslation, type Language } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import type { LabelFunction, SanitizedConfig, StaticLabel } from 'payload'
import { authentication } from './authentication'
import { localization, operators, upload, validation } from './controls'
import { dashboard } from './dashboard'
import { error } from './error'
import { fields } from './fields'
import { folder } from './folder'
import { general } from './general'
import { richTextWords } from './richText'
import { version } from './version'
import { spoken } from './words'

const stock = en.translations

/** The panel in Norwegian, every word our own. Months are the same in both; Payload can load no calendar in nynorsk. */
const norwegian = (language: 'nb' | 'nn'): Language => ({
  dateFNSKey: 'nb',
  translations: {
    authentication: { ...stock.authentication, ...spoken(authentication, language) },
    dashboard: { ...stock.dashboard, ...spoken(dashboard, language) },
    error: { ...stock.error, ...spoken(error, language) },
    fields: { ...stock.fields, ...spoken(fields, language) },
    folder: { ...stock.folder, ...spoken(folder, language) },
    general: { ...stock.general, ...spoken(general, language) },
    localization: { ...stock.localization, ...spoken(localization, language) },
    operators: { ...stock.operators, ...spoken(operators, language) },
    upload: { ...stock.upload, ...spoken(upload, language) },
    validation: { ...stock.validation, ...spoken(validation, language) },
    version: { ...stock.version, ...spoken(version, language) },
  },
})

/** Languages of the panel. Payload has no nynorsk of its own: this key is ours. */
export const panelLanguages = { nb: norwegian('nb'), nn: norwegian('nn'), en }

/** What a collection is called, said by the server in the language of whoever asks. */
function said(label: StaticLabel | LabelFunction): LabelFunction {
  return ({ i18n }) => getTranslation(label, i18n)
}

/**
 * Lets the panel speak plainly where Payload's settings do not reach: the text editor lays its own words over whatever the
 * configuration says, and each record would have a page for developers.
 */
export function inPlainWords(config: SanitizedConfig): SanitizedConfig {
  config.i18n.translations = Object.assign({}, config.i18n.translations, {
    nb: richTextWords('nb'),
    nn: richTextWords('nn'),
  })
  for (const { admin, labels } of config.collections) {
    admin.hideAPIURL = true
    labels.singular = said(labels.singular)
    labels.plural = said(labels.plural)
  }
  return config
}
