import { interfaceLanguage } from '../../catalogue/addresses'
import type { Labels } from '../../vocabulary'
import type { Language } from '../types.generated'

/** The words in a language; Northern Sámi falls back to bokmål. */
export function label(labels: Labels, language: Language | null | undefined): string {
  return labels[interfaceLanguage(language ?? 'NB')]
}
