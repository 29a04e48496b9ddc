import { words } from '../../vocabulary'

/** Words that stand on every page. */
export const common = {
  siteName: words('Erfaringsbanken', 'Erfaringsbanken', 'Erfaringsbanken'),
  skipToContent: words('Hopp til innholdet', 'Hopp til innhaldet', 'Skip to content'),
  mainMenu: words('Hovedmeny', 'Hovudmeny', 'Main menu'),
  menu: words('Meny', 'Meny', 'Menu'),
  languages: words('Språk', 'Språk', 'Language'),
  breadcrumb: words('Brødsmuler', 'Brødsmular', 'Breadcrumb'),
  frontPage: words('Forside', 'Framside', 'Front page'),
  search: words('Søk', 'Søk', 'Search'),
  whoToContact: words('Hvem kontakter jeg', 'Kven kontaktar eg', 'Whom do I contact'),
  municipalities: words('Kommuner', 'Kommunar', 'Municipalities'),
  counties: words('Fylker', 'Fylke', 'Counties'),
  about: words('Om Erfaringsbanken', 'Om Erfaringsbanken', 'About Erfaringsbanken'),
  privacy: words('Personvern', 'Personvern', 'Privacy'),
  api: words('API for partnere', 'API for partnarar', 'API for partners'),
  forEditors: words('For redaktører', 'For redaktørar', 'For editors'),
  footerPromise: words(
    'Erfaringsbanken er felles for kommuner, fylker og frivillige. Alt er fritt å bruke når du oppgir kilden.',
    'Erfaringsbanken er felles for kommunar, fylke og frivillige. Alt er fritt å bruke når du oppgir kjelda.',
    'Erfaringsbanken is shared by municipalities, counties and volunteers. All of it is free to use when you name the source.',
  ),
  subjects: words('Tema', 'Tema', 'Subjects'),
  inLanguage: {
    NB: words('På bokmål', 'På bokmål', 'In Norwegian (bokmål)'),
    NN: words('På nynorsk', 'På nynorsk', 'In Norwegian (nynorsk)'),
    SE: words('På nordsamisk', 'På nordsamisk', 'In Northern Sámi'),
    EN: words('På engelsk', 'På engelsk', 'In English'),
  },
}

/** The interface languages by their own names. */
export const languageNames = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const
