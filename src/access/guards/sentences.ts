import type { PayloadRequest } from 'payload'
import { words, type LabelLanguage } from '../../vocabulary/term'

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
  loginRefused: words(
    'E-posten eller passordet er feil, eller kontoen er stengt en stund etter for mange forsøk. Prøv igjen om ti minutter, eller velg «Glemt passord».',
    'E-posten eller passordet er feil, eller kontoen er stengd ei stund etter for mange forsøk. Prøv igjen om ti minutt, eller vel «Gløymt passord».',
    'The e-mail or the password is wrong, or the account is closed for a while after too many attempts. Try again in ten minutes, or choose “Forgot password”.',
  ),
}

const languageOf = (req: Pick<PayloadRequest, 'i18n'>): LabelLanguage => {
  const { language } = req.i18n
  return language === 'nn' || language === 'en' ? language : 'nb'
}

/** A sentence about what was refused and why, in the reader's language. */
export function sentence(req: Pick<PayloadRequest, 'i18n'>, key: keyof typeof sentences): string {
  return sentences[key][languageOf(req)]
}
