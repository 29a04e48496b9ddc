import { LRUCache } from 'lru-cache'
import type { Answer } from './answers'

const maxBytes = 8 * 1024 * 1024

/**
 * Answers to questions that were asked before, of one version of the catalogue on one day. The key is the request as it
 * was written (query, variables and operationName with their spelling) and the media type asked for.
 */
export class AnswerCache {
  private readonly known = new LRUCache<string, Answer>({
    maxSize: maxBytes,
    sizeCalculation: ({ body }, key) => body.length + key.length * 2 + 500,
  })
  private state = ''

  /** Forgets everything once the catalogue or the day is another. */
  at(state: string): void {
    if (state === this.state) return
    this.known.clear()
    this.state = state
  }

  get(key: string): Answer | undefined {
    return this.known.get(key)
  }

  set(key: string, answer: Answer): void {
    this.known.set(key, answer)
  }
}
