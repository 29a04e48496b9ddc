import { nb } from '@payloadcms/translations/languages/nb'

const { translations } = nb

/** Payload's bokmål, with the words that a Norwegian editor would stumble over put right. */
export const bokmal: typeof nb = {
  ...nb,
  translations: {
    ...translations,
    general: {
      ...translations.general,
      clear: 'Tøm',
      edit: 'Rediger',
      item: 'element',
      false: 'Nei',
      true: 'Ja',
      emptyTrash: 'Tøm papirkurven',
      dashboard: 'Oversikt',
      backToDashboard: 'Tilbake til oversikten',
      collections: 'Innhold',
    },
    validation: {
      ...translations.validation,
      required: 'Dette må fylles ut.',
      invalidSelection: 'Valget finnes ikke i lista. Velg et annet.',
      invalidInput: 'Dette kan ikke lagres slik det står.',
    },
    version: {
      ...translations.version,
      publish: 'Publiser',
      publishing: 'Publiserer …',
      currentlyPublished: 'Publisert nå',
      unpublishedSuccessfully: 'Avpublisert.',
      restoredSuccessfully: 'Gjenopprettet.',
    },
  },
}
