import type { WordsOf } from './words'

/** Arranging the front page of the panel. */
export const dashboard = {
  addButton: ['Legg til', 'Legg til'],
  addWidget: ['Legg til rute', 'Legg til rute'],
  deleteWidget: ['Fjern rute {{id}}', 'Fjern rute {{id}}'],
  discardConfirmLabel: ['Forkast', 'Forkast'],
  discardMessage: [
    'Du har endret oversikten uten å lagre. Vil du forkaste endringene?',
    'Du har endra oversikta utan å lagre. Vil du forkaste endringane?',
  ],
  discardTitle: ['Forkaste endringene?', 'Forkaste endringane?'],
  editDashboard: ['Tilpass oversikten', 'Tilpass oversikta'],
  editingDashboard: ['Tilpasser oversikten', 'Tilpassar oversikta'],
  noItems: [
    'Oversikten er tom. Legg til ruter fra menyen øverst.',
    'Oversikta er tom. Legg til ruter frå menyen øvst.',
  ],
  resetLayout: ['Nullstill oppsettet', 'Nullstill oppsettet'],
  searchWidgets: ['Søk etter ruter', 'Søk etter ruter'],
} satisfies WordsOf<'dashboard'>
