import { describe, expect, it } from 'vitest'
import { compareKeys, folded, norwegianSortKey } from '../../../src/catalogue/analysis/norwegianOrder'
import { stem, stemmedText, wordsOf } from '../../../src/catalogue/analysis/words'

describe('words', () => {
  it('are letters and digits in lower case, with their places in the text', () => {
    expect(wordsOf('Utlån, av 2 SKI!')).toEqual([
      { word: 'utlån', start: 0, end: 5 },
      { word: 'av', start: 7, end: 9 },
      { word: '2', start: 10, end: 11 },
      { word: 'ski', start: 12, end: 15 },
    ])
  })

  it('are the same whether an accent stands by itself or in the letter', () => {
    expect(wordsOf('Na\u030Ar')[0]).toEqual({ word: 'når', start: 0, end: 4 })
    expect(stem('n\u00e5r')).toBe(stem(wordsOf('na\u030Ar')[0]?.word ?? ''))
  })

  it('have an end', () => {
    expect(wordsOf('å'.repeat(500))[0]).toEqual({ word: 'å'.repeat(64), start: 0, end: 500 })
  })

  it('are stemmed alike in index and query', () => {
    for (const form of ['kommune', 'kommuner', 'kommunen', 'kommunene']) expect(stem(form)).toBe('kommun')
    expect(stemmedText('Kommunene samarbeider!')).toBe('kommun samarbeid')
    expect(stemmedText('')).toBe('')
  })
})

describe('the Norwegian order', () => {
  it('puts æ, ø and å last, ignores case and marks, and takes aa for two letters', () => {
    const words = ['Å', 'ø', 'Æ', 'z', 'aa', 'B', 'é', 'e', 'Ab', '1']
    expect(words.sort((a, b) => compareKeys(norwegianSortKey(a), norwegianSortKey(b)))).toEqual([
      '1',
      'aa',
      'Ab',
      'B',
      'é',
      'e',
      'z',
      'Æ',
      'ø',
      'Å',
    ])
  })

  it('folds for suggestions what few can type, and keeps æ, ø and å', () => {
    expect(folded('Kárášjohka')).toBe('karasjohka')
    expect(folded('Unjárga Đ')).toBe('unjarga d')
    expect(folded('Tromsø Ålesund Træna')).toBe('tromsø ålesund træna')
  })
})
