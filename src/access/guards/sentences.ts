import type { PayloadRequest } from 'payload'
import { inLanguage } from '../../lib/inLanguage'
import { words } from '../../vocabulary/term'

const sentences = {
  editorsPublish: words(
    'Bare redaktører kan publisere. Lagre som utkast, så tar en redaktør det videre.',
    'Berre redaktørar kan publisere. Lagre som utkast, så tek ein redaktør det vidare.',
    'Only editors can publish. Save it as a draft, and an editor takes it from there.',
  ),
  organisationIsKept: words(
    'Du kan bare skrive for din egen organisasjon. La feltet «Organisasjon» stå som det er.',
    'Du kan berre skrive for din eigen organisasjon. La feltet «Organisasjon» stå som det er.',
    'You can only write for your own organisation. Leave the field “Organisation” as it is.',
  ),
  publicIdIsKept: words(
    'Den offentlige id-en kan ikke endres: andre nettsteder viser til den.',
    'Den offentlege id-en kan ikkje endrast: andre nettstader viser til han.',
    'The public id cannot be changed: other sites refer to it.',
  ),
  notFoundOrNotYours: words(
    'Dette finnes ikke, eller du har ikke tilgang til det.',
    'Dette finst ikkje, eller du har ikkje tilgang til det.',
    'This does not exist, or you do not have access to it.',
  ),
  ratingIsKept: words(
    'Dette er en annens vurdering, og den står som den er. Legg til en ny rad med din egen.',
    'Dette er vurderinga til ein annan, og ho står som ho er. Legg til ei ny rad med di eiga.',
    'This is somebody else’s rating, and it stays as it is. Add a new row with your own.',
  ),
  notAnObject: words(
    'Send feltene som ett JSON-objekt, for eksempel {"title": "…"}.',
    'Send felta som eitt JSON-objekt, til dømes {"title": "…"}.',
    'Send the fields as one JSON object, for example {"title": "…"}.',
  ),
  notJson: words(
    'Dette er ikke gyldig JSON. Se over anførselstegn, komma og klammer.',
    'Dette er ikkje gyldig JSON. Sjå over hermeteikn, komma og klammer.',
    'This is not valid JSON. Look over quotation marks, commas and brackets.',
  ),
  notForm: words(
    'Skjemaet kom ikke helt fram, eller kan ikke leses. Send det en gang til.',
    'Skjemaet kom ikkje heilt fram, eller kan ikkje lesast. Send det ein gong til.',
    'The form did not arrive whole, or cannot be read. Send it once more.',
  ),
  tooManyParts: words(
    'Skjemaet har for mange deler, eller en av dem er for stor. Send én fil om gangen.',
    'Skjemaet har for mange delar, eller ein av dei er for stor. Send éi fil om gongen.',
    'The form has too many parts, or one of them is too large. Send one file at a time.',
  ),
  uploadTooLarge: words(
    'Filen er for stor. Et bilde kan være på høyst 10 MB, og et dokument på høyst 20 MB.',
    'Fila er for stor. Eit bilete kan vere på høgst 10 MB, og eit dokument på høgst 20 MB.',
    'The file is too large. A picture can be at most 10 MB, and a document at most 20 MB.',
  ),
  unknownCall: words(
    'Panelet gjør ikke dette, eller noe mangler i det som ble sendt. Last siden på nytt, og prøv igjen.',
    'Panelet gjer ikkje dette, eller noko manglar i det som blei sendt. Last sida på nytt, og prøv igjen.',
    'The panel does not do this, or something is missing in what was sent. Reload the page and try again.',
  ),
  callFailed: words(
    'Dette gikk ikke. Last siden på nytt, og prøv igjen.',
    'Dette gjekk ikkje. Last sida på nytt, og prøv igjen.',
    'This did not work. Reload the page and try again.',
  ),
  signedOut: words(
    'Du er ikke logget inn lenger. Logg inn, og prøv igjen.',
    'Du er ikkje logga inn lenger. Logg inn, og prøv igjen.',
    'You are no longer signed in. Sign in and try again.',
  ),
  badQuery: words(
    'Spørringen kan ikke leses. Se på «{path}»: {why}',
    'Spørjinga kan ikkje lesast. Sjå på «{path}»: {why}',
    'The query cannot be read. Look at “{path}”: {why}',
  ),
  wholeNumber: words(
    'det skal være et helt tall, null eller større.',
    'det skal vere eit heilt tal, null eller større.',
    'it must be a whole number, zero or more.',
  ),
  condition: words(
    'et vilkår er et felt, en operator og en verdi, som where[title][equals]=ord.',
    'eit vilkår er eit felt, ein operator og ein verdi, som where[title][equals]=ord.',
    'a condition is a field, an operator and a value, as in where[title][equals]=word.',
  ),
  operator: words(
    'denne operatoren finnes ikke, eller passer ikke til feltet.',
    'denne operatoren finst ikkje, eller passar ikkje til feltet.',
    'there is no such operator, or it does not fit the field.',
  ),
  value: words(
    'verdien passer ikke til feltet.',
    'verdien passar ikkje til feltet.',
    'the value does not fit the field.',
  ),
  notSortable: words(
    'sorter etter et felt i raden selv.',
    'sorter etter eit felt i rada sjølv.',
    'sort by a field of the row itself.',
  ),
  unknownField: words(
    'det finnes ikke noe slikt felt, eller du har ikke tilgang til det.',
    'det finst ikkje noko slikt felt, eller du har ikkje tilgang til det.',
    'there is no such field, or you do not have access to it.',
  ),
  insideValue: words(
    'det kan ikke søkes eller sorteres etter det som står inne i dette feltet.',
    'det kan ikkje søkjast eller sorterast etter det som står inne i dette feltet.',
    'nothing is searched or sorted by what stands inside this field.',
  ),
  notSearchable: words(
    'det kan ikke søkes eller sorteres etter opplysninger om personer.',
    'det kan ikkje søkjast eller sorterast etter opplysningar om personar.',
    'nothing is searched or sorted by the details of people.',
  ),
  loginRefused: words(
    'E-posten eller passordet er feil, eller kontoen er stengt en stund etter for mange forsøk. Prøv igjen om ti minutter, eller velg «Glemt passord».',
    'E-posten eller passordet er feil, eller kontoen er stengd ei stund etter for mange forsøk. Prøv igjen om ti minutt, eller vel «Gløymt passord».',
    'The e-mail or the password is wrong, or the account is closed for a while after too many attempts. Try again in ten minutes, or choose “Forgot password”.',
  ),
}

/** A sentence about what was refused and why, in the reader's language. */
export function sentence(req: Pick<PayloadRequest, 'i18n'>, key: keyof typeof sentences): string {
  return inLanguage(sentences[key], req.i18n.language)
}

/** Why a query is refused, and which part of it, in the reader's language. */
export function querySentence(req: Pick<PayloadRequest, 'i18n'>, path: string, why: keyof typeof sentences): string {
  return sentence(req, 'badQuery').replace('{path}', path.slice(0, 100)).replace('{why}', sentence(req, why))
}
