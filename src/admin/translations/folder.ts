import type { WordsOf } from './words'

/** Folders, which the panel does not use; kept whole so that nothing is ever said in another language. */
export const folder = {
  browseByFolder: ['Se mappe for mappe', 'Sjå mappe for mappe'],
  byFolder: ['Etter mappe', 'Etter mappe'],
  deleteFolder: ['Slett mappe', 'Slett mappe'],
  folderName: ['Navn på mappen', 'Namn på mappa'],
  folders: ['Mapper', 'Mapper'],
  folderTypeDescription: ['Velg hva som kan ligge i mappen.', 'Vel kva som kan liggje i mappa.'],
  itemHasBeenMoved: ['{{title}} er flyttet til {{folderName}}', '{{title}} er flytta til {{folderName}}'],
  itemHasBeenMovedToRoot: ['{{title}} er flyttet ut av mappen', '{{title}} er flytta ut av mappa'],
  itemsMovedToFolder: ['{{title}} er flyttet til {{folderName}}', '{{title}} er flytta til {{folderName}}'],
  itemsMovedToRoot: ['{{title}} er flyttet ut av mappen', '{{title}} er flytta ut av mappa'],
  moveFolder: ['Flytt mappe', 'Flytt mappe'],
  moveItemsToFolderConfirmation: [
    'Vil du flytte <1>{{count}}</1> til <2>{{toFolder}}</2>?',
    'Vil du flytte <1>{{count}}</1> til <2>{{toFolder}}</2>?',
  ],
  moveItemsToRootConfirmation: [
    'Vil du flytte <1>{{count}}</1> ut av mappen?',
    'Vil du flytte <1>{{count}}</1> ut av mappa?',
  ],
  moveItemToFolderConfirmation: [
    'Vil du flytte <1>{{title}}</1> til <2>{{toFolder}}</2>?',
    'Vil du flytte <1>{{title}}</1> til <2>{{toFolder}}</2>?',
  ],
  moveItemToRootConfirmation: [
    'Vil du flytte <1>{{title}}</1> ut av mappen?',
    'Vil du flytte <1>{{title}}</1> ut av mappa?',
  ],
  movingFromFolder: ['Flytter {{title}} fra {{fromFolder}}', 'Flyttar {{title}} frå {{fromFolder}}'],
  newFolder: ['Ny mappe', 'Ny mappe'],
  noFolder: ['Ingen mappe', 'Inga mappe'],
  renameFolder: ['Gi mappen nytt navn', 'Gi mappa nytt namn'],
  searchByNameInFolder: ['Søk etter navn i {{folderName}}', 'Søk etter namn i {{folderName}}'],
  selectFolderForItem: ['Velg mappe for {{title}}', 'Vel mappe for {{title}}'],
} satisfies WordsOf<'folder'>
