import { inLanguage } from '../../lib/inLanguage'
import { words } from '../../vocabulary/term'

const sentences = {
  invite: words('Inviter en person', 'Inviter ein person', 'Invite a person'),
  name: words('Navn', 'Namn', 'Name'),
  email: words('E-post', 'E-post', 'E-mail'),
  roles: words('Roller', 'Roller', 'Roles'),
  organisation: words('Organisasjon', 'Organisasjon', 'Organisation'),
  send: words('Inviter', 'Inviter', 'Invite'),
  newLink: words('Lag ny engangslenke', 'Lag ny eingongslenkje', 'Make a new one-time link'),
  failed: words(
    'Det gikk ikke. Sjekk nettet og prøv igjen.',
    'Det gjekk ikkje. Sjekk nettet og prøv igjen.',
    'It did not work. Check the network and try again.',
  ),
  link: words('Engangslenke', 'Eingongslenkje', 'One-time link'),
}

/** Words of the panel's rooms about people, in the reader's language. */
export function say(language: string, key: keyof typeof sentences): string {
  return inLanguage(sentences[key], language)
}
