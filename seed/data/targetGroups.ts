import type { SeedTerm } from '../types'

const none = { nb: null, nn: null, en: null }

/** Groups of people that measures are for, parents before children. */
export const targetGroups: readonly SeedTerm[] = [
  {
    slug: 'barn-og-unge',
    labels: { nb: 'Barn og unge', nn: 'Barn og unge', en: 'Children and young people' },
    scopeNotes: none,
    synonyms: ['born og unge', 'oppvekst', 'mindreårige'],
  },
  {
    slug: 'barn',
    parent: 'barn-og-unge',
    labels: { nb: 'Barn', nn: 'Barn', en: 'Children' },
    scopeNotes: none,
    synonyms: ['born', 'unger', 'skolebarn', 'skulebarn', 'elever', 'elevar'],
  },
  {
    slug: 'ungdom',
    parent: 'barn-og-unge',
    labels: { nb: 'Ungdom', nn: 'Ungdom', en: 'Young people' },
    scopeNotes: none,
    synonyms: ['unge', 'tenåringer', 'ungdommer', 'ungdomar'],
  },
  {
    slug: 'familier-med-lav-inntekt',
    labels: { nb: 'Familier med lav inntekt', nn: 'Familiar med låg inntekt', en: 'Families on a low income' },
    scopeNotes: {
      nb: 'Familier der økonomien kan stå i veien for å være med.',
      nn: 'Familiar der økonomien kan stå i vegen for å vere med.',
      en: 'Families for whom money can stand in the way of taking part.',
    },
    synonyms: ['lavinntekt', 'låginntekt', 'barnefattigdom', 'vedvarende lavinntekt', 'vanskeligstilte'],
  },
  {
    slug: 'eldre',
    labels: { nb: 'Eldre', nn: 'Eldre', en: 'Older people' },
    scopeNotes: none,
    synonyms: ['pensjonister', 'seniorer', 'beboere på sykehjem', 'bebuarar på sjukeheim'],
  },
  {
    slug: 'nedsatt-funksjonsevne',
    labels: { nb: 'Personer med nedsatt funksjonsevne', nn: 'Personar med nedsett funksjonsevne', en: 'People with disabilities' },
    scopeNotes: {
      nb: 'Også personer som har vansker med å bevege seg.',
      nn: 'Også personar som har vanskar med å røre seg.',
      en: 'Including people who find it hard to move about.',
    },
    synonyms: ['funksjonsnedsettelse', 'funksjonshemmede', 'nedsatt mobilitet', 'bevegelseshemmede'],
  },
  {
    slug: 'innbyggere',
    labels: { nb: 'Innbyggere', nn: 'Innbyggjarar', en: 'Citizens' },
    scopeNotes: none,
    synonyms: ['befolkningen', 'folk', 'lokalbefolkning', 'alle'],
  },
  {
    slug: 'ansatte-i-kommunen',
    labels: { nb: 'Ansatte i kommunen', nn: 'Tilsette i kommunen', en: 'Municipal staff' },
    scopeNotes: {
      nb: 'De som skal gjøre folkehelsearbeidet: koordinatorer, planleggere, ledere.',
      nn: 'Dei som skal gjere folkehelsearbeidet: koordinatorar, planleggjarar, leiarar.',
      en: 'Those who do the public-health work: coordinators, planners, managers.',
    },
    synonyms: ['kommuneansatte', 'folkehelsekoordinator', 'folkehelserådgiver', 'planlegger'],
  },
  {
    slug: 'frivillige',
    labels: { nb: 'Frivillige', nn: 'Frivillige', en: 'Volunteers' },
    scopeNotes: none,
    synonyms: ['lag og foreninger', 'lag og foreiningar', 'ildsjeler', 'eldsjeler'],
  },
  {
    slug: 'sosiale-entreprenorer',
    labels: { nb: 'Sosiale entreprenører', nn: 'Sosiale entreprenørar', en: 'Social entrepreneurs' },
    scopeNotes: none,
    synonyms: ['gründere', 'sosiale virksomheter'],
  },
]
