import type { SeedTranslation } from '../../types'
import { translatedContactGuides } from './contactGuides'
import { translatedMeasures } from './measures'
import { translatedRecords } from './records'
import { translatedStories } from './stories'

/** Nynorsk texts of records written in bokmål, and the other way round. A translation is text only, and all the text that its original has. */
export const translations: readonly SeedTranslation[] = [
  ...translatedMeasures,
  ...translatedStories,
  ...translatedContactGuides,
  ...translatedRecords,
]
