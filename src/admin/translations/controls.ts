import type { WordsOf } from './words'

/** Copying between languages of a record, which the panel does not use; kept whole all the same. */
export const localization = {
  cannotCopySameLocale: ['Velg et annet språk å kopiere til', 'Vel eit anna språk å kopiere til'],
  copyFrom: ['Kopier fra', 'Kopier frå'],
  copyFromTo: ['Kopierer fra {{from}} til {{to}}', 'Kopierer frå {{from}} til {{to}}'],
  copyTo: ['Kopier til', 'Kopier til'],
  copyToLocale: ['Kopier til språk', 'Kopier til språk'],
  localeToPublish: ['Språk som skal publiseres', 'Språk som skal publiserast'],
  selectedLocales: ['Valgte språk', 'Valde språk'],
  selectLocaleToCopy: ['Velg språk å kopiere', 'Vel språk å kopiere'],
  selectLocaleToDuplicate: ['Velg språk å ta med', 'Vel språk å ta med'],
} satisfies WordsOf<'localization'>

/** What stands between a field and a value in a filter. */
export const operators = {
  contains: ['inneholder', 'inneheld'],
  equals: ['er', 'er'],
  exists: ['er fylt ut', 'er fylt ut'],
  intersects: ['krysser', 'kryssar'],
  isGreaterThan: ['er større enn', 'er større enn'],
  isGreaterThanOrEqualTo: ['er minst', 'er minst'],
  isIn: ['er en av', 'er ein av'],
  isLessThan: ['er mindre enn', 'er mindre enn'],
  isLessThanOrEqualTo: ['er høyst', 'er høgst'],
  isLike: ['ligner på', 'liknar på'],
  isNotEqualTo: ['er ikke', 'er ikkje'],
  isNotIn: ['er ingen av', 'er ingen av'],
  isNotLike: ['ligner ikke på', 'liknar ikkje på'],
  near: ['er nær', 'er nær'],
  within: ['er innenfor', 'er innanfor'],
} satisfies WordsOf<'operators'>

/** Pictures and files. */
export const upload = {
  addFile: ['Legg til fil', 'Legg til fil'],
  addFiles: ['Legg til filer', 'Legg til filer'],
  bulkUpload: ['Last opp flere', 'Last opp fleire'],
  crop: ['Beskjær', 'Skjer til'],
  cropToolDescription: [
    'Dra i hjørnene, tegn et nytt område, eller skriv tallene under.',
    'Dra i hjørna, teikn eit nytt område, eller skriv tala under.',
  ],
  download: ['Last ned', 'Last ned'],
  dragAndDrop: ['Dra en fil hit', 'Dra ei fil hit'],
  dragAndDropHere: ['eller dra en fil hit', 'eller dra ei fil hit'],
  editImage: ['Rediger bilde', 'Rediger bilete'],
  fileName: ['Filnavn', 'Filnamn'],
  fileSize: ['Filstørrelse', 'Filstorleik'],
  filesToUpload: ['Filer som skal lastes opp', 'Filer som skal lastast opp'],
  fileToUpload: ['Fil som skal lastes opp', 'Fil som skal lastast opp'],
  focalPoint: ['Viktigste punkt i bildet', 'Viktigaste punkt i biletet'],
  focalPointDescription: [
    'Dra punktet dit det viktigste i bildet er, eller skriv tallene under.',
    'Dra punktet dit det viktigaste i biletet er, eller skriv tala under.',
  ],
  height: ['Høyde', 'Høgd'],
  lessInfo: ['Vis mindre', 'Vis mindre'],
  moreInfo: ['Vis mer', 'Vis meir'],
  noFile: ['Ingen fil', 'Inga fil'],
  pasteURL: ['Lim inn adresse', 'Lim inn adresse'],
  previewSizes: ['Se størrelsene', 'Sjå storleikane'],
  selectCollectionToBrowse: ['Velg hva du vil se i', 'Vel kva du vil sjå i'],
  selectFile: ['Velg en fil', 'Vel ei fil'],
  setCropArea: ['Velg utsnitt', 'Vel utsnitt'],
  setFocalPoint: ['Velg viktigste punkt', 'Vel viktigaste punkt'],
  sizes: ['Størrelser', 'Storleikar'],
  sizesFor: ['Størrelser for {{label}}', 'Storleikar for {{label}}'],
  width: ['Bredde', 'Breidd'],
} satisfies WordsOf<'upload'>

/** What is wrong with a field, under the field. */
export const validation = {
  emailAddress: ['Skriv en gyldig e-postadresse.', 'Skriv ei gyldig e-postadresse.'],
  enterNumber: ['Skriv et gyldig tall.', 'Skriv eit gyldig tal.'],
  fieldHasNo: ['Ingenting er lagt til her.', 'Ingenting er lagt til her.'],
  greaterThanMax: ['{{value}} er for mye. Det høyeste er {{max}}.', '{{value}} er for mykje. Det høgste er {{max}}.'],
  invalidBlock: ['Delen «{{block}}» kan ikke brukes her.', 'Delen «{{block}}» kan ikkje brukast her.'],
  invalidBlocks: ['Disse delene kan ikke brukes her: {{blocks}}.', 'Desse delane kan ikkje brukast her: {{blocks}}.'],
  invalidInput: ['Dette kan ikke lagres slik det står.', 'Dette kan ikkje lagrast slik det står.'],
  invalidSelection: ['Valget finnes ikke i lista. Velg et annet.', 'Valet finst ikkje i lista. Vel eit anna.'],
  invalidSelections: ['Disse valgene finnes ikke i lista:', 'Desse vala finst ikkje i lista:'],
  latitudeOutOfBounds: ['Breddegraden må være mellom -90 og 90.', 'Breiddegraden må vere mellom -90 og 90.'],
  lessThanMin: ['{{value}} er for lite. Det laveste er {{min}}.', '{{value}} er for lite. Det lågaste er {{min}}.'],
  limitReached: ['Du kan ikke legge til flere enn {{max}}.', 'Du kan ikkje leggje til fleire enn {{max}}.'],
  longerThanMin: ['Skriv minst {{minLength}} tegn.', 'Skriv minst {{minLength}} teikn.'],
  longitudeOutOfBounds: ['Lengdegraden må være mellom -180 og 180.', 'Lengdegraden må vere mellom -180 og 180.'],
  notValidDate: ['«{{value}}» er ikke en gyldig dato.', '«{{value}}» er ikkje ein gyldig dato.'],
  required: ['Dette må fylles ut.', 'Dette må fyllast ut.'],
  requiresAtLeast: ['Her må det være minst {{count}}.', 'Her må det vere minst {{count}}.'],
  requiresNoMoreThan: ['Her kan det være høyst {{count}}.', 'Her kan det vere høgst {{count}}.'],
  requiresTwoNumbers: ['Skriv to tall.', 'Skriv to tal.'],
  shorterThanMax: ['Skriv høyst {{maxLength}} tegn.', 'Skriv høgst {{maxLength}} teikn.'],
  timezoneRequired: ['Velg en tidssone.', 'Vel ei tidssone.'],
  trueOrFalse: ['Svar ja eller nei.', 'Svar ja eller nei.'],
  username: [
    'Skriv et gyldig brukernavn: bokstaver, tall, bindestrek, punktum og understrek.',
    'Skriv eit gyldig brukarnamn: bokstavar, tal, bindestrek, punktum og understrek.',
  ],
  validUploadID: ['Velg en fil som finnes.', 'Vel ei fil som finst.'],
} satisfies WordsOf<'validation'>
