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
      trash: 'Papirkurv',
      emptyTrash: 'Tøm papirkurven',
      emptyTrashLabel: 'Tøm papirkurven for {{label}}',
      noTrashResults: 'Ingen {{label}} i papirkurven.',
      aboutToTrash: 'Du er i ferd med å legge {{label}} <1>{{title}}</1> i papirkurven. Er du sikker?',
      aboutToTrashCount: 'Du er i ferd med å legge {{count}} {{label}} i papirkurven',
      aboutToPermanentlyDeleteTrash:
        'Du er i ferd med å slette <0>{{count}}</0> <1>{{label}}</1> i papirkurven for godt. Er du sikker?',
      documentIsTrashed: '{{label}} ligger i papirkurven og kan ikke endres.',
      titleTrashed: '{{label}} «{{title}}» er lagt i papirkurven.',
      trashedCountSuccessfully: '{{count}} {{label}} er lagt i papirkurven.',
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
      autosave: 'Lagret automatisk',
      publishing: 'Publiserer …',
      currentlyPublished: 'Publisert nå',
      unpublishedSuccessfully: 'Avpublisert.',
      restoredSuccessfully: 'Gjenopprettet.',
    },
  },
}
