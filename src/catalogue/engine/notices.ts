import type { Notice } from '../store'

/** A filter value that the catalogue does not know: it matches nothing. */
export function unknownValue(argument: string, value: string): Notice {
  return {
    code: 'UNKNOWN_VALUE',
    argument,
    value,
    messages: {
      nb: `Filteret kjenner ikke verdien «${value}», så den gir ingen treff.`,
      nn: `Filteret kjenner ikkje verdien «${value}», så han gir ingen treff.`,
      en: `The filter does not know the value “${value}”, so it matches nothing.`,
    },
  }
}

/** A former value, read as what it is called now. */
export function movedValue(argument: string, value: string, now: string): Notice {
  return {
    code: 'MOVED_VALUE',
    argument,
    value,
    messages: {
      nb: `«${value}» heter nå «${now}». Vi viser treff for det nye.`,
      nn: `«${value}» heiter no «${now}». Vi viser treff for det nye.`,
      en: `“${value}” is now “${now}”; the hits are for the new value.`,
    },
  }
}

/** A query that was longer than what is searched for. */
export function queryCut(words: number): Notice {
  return {
    code: 'QUERY_CUT',
    argument: 'query',
    value: null,
    messages: {
      nb: `Søket var langt. Vi har søkt med de ${words} første ordene.`,
      nn: `Søket var langt. Vi har søkt med dei ${words} første orda.`,
      en: `The query was long; the first ${words} words were searched for.`,
    },
  }
}

/** No record had all the words, so those with some of them are shown. */
export function relaxed(): Notice {
  return {
    code: 'RELAXED',
    argument: 'query',
    value: null,
    messages: {
      nb: 'Ingen treff har alle ordene. Vi viser treff med noen av dem.',
      nn: 'Ingen treff har alle orda. Vi viser treff med nokre av dei.',
      en: 'No record has all the words; these have some of them.',
    },
  }
}
