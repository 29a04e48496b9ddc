import { randomBytes } from 'node:crypto'
import { parse } from 'node:path'
import type { PayloadRequest } from 'payload'
import { slugify } from '../lib/slug'

/**
 * Gives every uploaded file a name that no other ever had or gets: browsers keep a file under its name for a year, so a
 * name given twice would show the old file, or what was withdrawn.
 */
export function nameFileAnew({ operation, req }: { operation: string; req: PayloadRequest }): void {
  if ((operation !== 'create' && operation !== 'update') || req.file === undefined) return
  const { name, ext } = parse(req.file.name)
  const parts = [slugify(name), randomBytes(6).toString('hex')].filter((part) => part !== '')
  req.file.name = parts.join('-') + ext.toLowerCase()
}
