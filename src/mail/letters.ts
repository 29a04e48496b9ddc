import type { LabelLanguage } from '../vocabulary/term'

/** Why somebody gets a one-time link. */
export type LinkReason = 'invited' | 'forgot'

/** A letter that can be sent. */
export interface Letter {
  subject: string
  text: string
}

const letters: Record<LinkReason, Record<LabelLanguage, (link: string) => Letter>> = {
  invited: {
    nb: (link) => ({
      subject: 'Du er invitert til Erfaringsbanken',
      text: `Hei!\n\nDu har fått tilgang til Erfaringsbanken. Velg et passord på minst 12 tegn her:\n\n${link}\n\nLenken virker én gang, i sju dager. Er den for gammel, kan du be om en ny med «Glemt passord».\n`,
    }),
    nn: (link) => ({
      subject: 'Du er invitert til Erfaringsbanken',
      text: `Hei!\n\nDu har fått tilgang til Erfaringsbanken. Vel eit passord på minst 12 teikn her:\n\n${link}\n\nLenkja verkar éin gong, i sju dagar. Er ho for gammal, kan du be om ei ny med «Gløymt passord».\n`,
    }),
    en: (link) => ({
      subject: 'You are invited to Erfaringsbanken',
      text: `Hello!\n\nYou have been given access to Erfaringsbanken. Choose a password of at least 12 characters here:\n\n${link}\n\nThe link works once, for seven days. If it is too old, ask for a new one with “Forgot password”.\n`,
    }),
  },
  forgot: {
    nb: (link) => ({
      subject: 'Nytt passord til Erfaringsbanken',
      text: `Hei!\n\nNoen, trolig du, har bedt om nytt passord til Erfaringsbanken. Velg det her:\n\n${link}\n\nLenken virker én gang, i én time. Har du ikke bedt om dette, trenger du ikke gjøre noe.\n`,
    }),
    nn: (link) => ({
      subject: 'Nytt passord til Erfaringsbanken',
      text: `Hei!\n\nNokon, truleg du, har bede om nytt passord til Erfaringsbanken. Vel det her:\n\n${link}\n\nLenkja verkar éin gong, i éin time. Har du ikkje bede om dette, treng du ikkje gjere noko.\n`,
    }),
    en: (link) => ({
      subject: 'New password for Erfaringsbanken',
      text: `Hello!\n\nSomebody, probably you, has asked for a new password for Erfaringsbanken. Choose it here:\n\n${link}\n\nThe link works once, for an hour. If you have not asked for this, you need not do anything.\n`,
    }),
  },
}

/** The letter with a one-time link, in the reader's language. */
export function linkLetter(reason: LinkReason, language: LabelLanguage, link: string): Letter {
  return letters[reason][language](link)
}
