import { resolve } from 'node:path'

/** Whether an address names a MongoDB; otherwise it is a file for SQLite. */
export function isMongo(url: string): boolean {
  return /^mongodb(\+srv)?:/.test(url)
}

/** The path of a `file:` address. */
export function pathOf(url: string): string {
  return resolve(url.replace(/^file:(\/\/(?=\/))?/, ''))
}
