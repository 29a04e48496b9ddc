import { z } from 'zod'
import { richTextSchema } from '../../lib/richText'

/** Opaque public id, unique over all types, never reused. */
export const publicId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
/** A calendar day. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
/** An instant in UTC, with milliseconds. */
export const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
/** The number of a municipality in the register. */
export const municipalityNumber = z.string().regex(/^\d{4}$/)
/** The number of a county in the register. */
export const countyNumber = z.string().regex(/^\d{2}$/)
/** Words; never empty. */
export const text = z.string().min(1)
/** Words, or none. */
export const maybeText = text.nullable()
/** A term of a vocabulary. */
export const code = z.string().regex(/^[A-Z][A-Z0-9_]*$/)
/** Public ids. */
export const ids = z.array(publicId)
/** Formatted text, or none. */
export const richText = richTextSchema.nullable()
/** Bounded, since years are counted one by one. */
export const year = z.int().min(0).max(9999)
/** An address on the web. */
export const webAddress = z.string().regex(/^https?:\/\//)

/** 2014, 2014-08 or 2014-08-21. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
