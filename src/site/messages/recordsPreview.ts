import { words } from '../../vocabulary'

/** Words around an editor's preview of a draft. */
export const recordsPreview = {
  banner: words(
    'Forhåndsvisning. Slik blir siden når den er publisert. Bare du som er logget inn, ser dette.',
    'Førehandsvising. Slik blir sida når ho er publisert. Berre du som er logga inn, ser dette.',
    'Preview. This is how the page will look when published. Only you, who are signed in, see this.',
  ),
  back: words('Tilbake til redigering', 'Tilbake til redigering', 'Back to editing'),
  title: words('Forhåndsvisning', 'Førehandsvising', 'Preview'),
  signIn: words(
    'Du må være logget inn i panelet for å se utkast.',
    'Du må vere logga inn i panelet for å sjå utkast.',
    'You must be signed in to the panel to see drafts.',
  ),
  toPanel: words('Gå til panelet', 'Gå til panelet', 'Go to the panel'),
  absent: words(
    'Vi finner ikke utkastet, eller du har ikke tilgang til det.',
    'Vi finn ikkje utkastet, eller du har ikkje tilgang til det.',
    'We cannot find the draft, or you have no access to it.',
  ),
  foreign: words(
    'Forhåndsvisninger kan bare åpnes fra panelet her.',
    'Førehandsvisingar kan berre opnast frå panelet her.',
    'Previews can only be opened from the panel here.',
  ),
  panelDown: words(
    'Panelet svarer ikke nå. Prøv igjen om litt.',
    'Panelet svarar ikkje no. Prøv igjen om litt.',
    'The panel does not answer now. Try again shortly.',
  ),
  incomplete: words(
    'Utkastet mangler noe før det kan vises:',
    'Utkastet manglar noko før det kan visast:',
    'The draft lacks something before it can be shown:',
  ),
}
