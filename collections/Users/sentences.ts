import type { PayloadRequest } from 'payload'
import { inLanguage } from '../../src/lib/inLanguage'
import { words, type Labels } from '../../src/vocabulary/term'

const sentences = {
  password: words('Passord', 'Passord', 'Password'),
  passwordOfAnother: words(
    'Bare den det gjelder, velger sitt eget passord. Lag en ny engangslenke i stedet.',
    'Berre den det gjeld, vel sitt eige passord. Lag ei ny eingongslenkje i staden.',
    'Only the person chooses their own password. Make a new one-time link instead.',
  ),
  linkNeeded: words(
    'Åpne lenken du fikk, og velg passordet der.',
    'Opne lenkja du fekk, og vel passordet der.',
    'Open the link you were given, and choose the password there.',
  ),
  passwordTooShort: words(
    'Passordet må ha minst 12 tegn. En setning du husker, er både lang og god.',
    'Passordet må ha minst 12 teikn. Ei setning du hugsar, er både lang og god.',
    'The password must have at least 12 characters. A sentence you remember is both long and good.',
  ),
  passwordTooLong: words(
    'Passordet kan ha høyst 256 tegn.',
    'Passordet kan ha høgst 256 teikn.',
    'The password can have at most 256 characters.',
  ),
  passwordGuessable: words(
    'Passordet er lett å gjette: det er mye brukt, eller satt sammen av vanlige ord, rekker eller navnet ditt. Velg heller noen ord som ikke hører sammen.',
    'Passordet er lett å gjette: det er mykje brukt, eller sett saman av vanlege ord, rekkjer eller namnet ditt. Vel heller nokre ord som ikkje høyrer saman.',
    'The password is easy to guess: it is much used, or made of common words, runs or your name. Choose some words that do not belong together.',
  ),
  lastAdmin: words(
    'Dette er den siste administratoren. Gi en annen rollen først.',
    'Dette er den siste administratoren. Gi ein annan rolla først.',
    'This is the last administrator. Give somebody else the role first.',
  ),
  tooManyAttempts: words(
    'For mange forsøk på denne kontoen. Vent ti minutter og prøv igjen.',
    'For mange forsøk på denne kontoen. Vent ti minutt og prøv igjen.',
    'Too many attempts on this account. Wait ten minutes and try again.',
  ),
  resetAsked: words(
    'Hvis adressen hører til en konto, er en lenke på vei dit.',
    'Dersom adressa høyrer til ein konto, er ei lenkje på veg dit.',
    'If the address belongs to an account, a link is on its way there.',
  ),
  emailNeeded: words('Skriv en e-postadresse.', 'Skriv ei e-postadresse.', 'Write an e-mail address.'),
  nameNeeded: words(
    'Skriv navnet, med høyst 200 tegn.',
    'Skriv namnet, med høgst 200 teikn.',
    'Write the name, in at most 200 characters.',
  ),
  roleNeeded: words('Velg minst én rolle.', 'Vel minst éi rolle.', 'Choose at least one role.'),
  organisationNeeded: words(
    'En bidragsyter må ha en organisasjon.',
    'Ein bidragsytar må ha ein organisasjon.',
    'A contributor must have an organisation.',
  ),
  organisationUnknown: words(
    'Organisasjonen finnes ikke. Velg en fra lista.',
    'Organisasjonen finst ikkje. Vel ein frå lista.',
    'There is no such organisation. Choose one from the list.',
  ),
  inviteSent: words('Invitasjonen er sendt.', 'Invitasjonen er send.', 'The invitation is sent.'),
  inviteLink: words(
    'E-post er ikke satt opp. Gi lenken til den det gjelder; den virker én gang, i sju dager, og vises bare nå.',
    'E-post er ikkje sett opp. Gi lenkja til den det gjeld; ho verkar éin gong, i sju dagar, og blir berre vist no.',
    'Mail is not set up. Give the link to the person; it works once, for seven days, and is shown only now.',
  ),
  inviteNotSent: words(
    'E-posten kom ikke av gårde. Gi lenken til den det gjelder; den virker én gang, i sju dager, og vises bare nå.',
    'E-posten kom ikkje av garde. Gi lenkja til den det gjeld; ho verkar éin gong, i sju dagar, og blir berre vist no.',
    'The mail could not be sent. Give the link to the person; it works once, for seven days, and is shown only now.',
  ),
}

/** A sentence about an account, in all languages. */
export function sentenceWords(key: keyof typeof sentences): Labels {
  return sentences[key]
}

/** A sentence about an account, in the reader's language. */
export function sentence(req: Pick<PayloadRequest, 'i18n'>, key: keyof typeof sentences): string {
  return inLanguage(sentences[key], req.i18n.language)
}
