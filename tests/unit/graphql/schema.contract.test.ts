import { readFileSync } from 'node:fs'
import {
  buildSchema,
  findBreakingChanges,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { limits } from '../../../src/graphql/guards/limits'
import { firstLimits } from '../../../src/graphql/resolvers/boundedArguments'
import { readSchema } from '../../../src/graphql/schema/sdl'
import * as lists from '../../../src/vocabulary'

const schema = readSchema()
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))
const recordTypes = schema.getPossibleTypes(schema.getType('CatalogueRecord') as never)

const releasedSdl = readFileSync(new URL('../../../src/graphql/released.graphql', import.meta.url), 'utf8')

/** Every field, argument, input field and enum value by its path, with why it is deprecated. */
function deprecations(of: GraphQLSchema): Map<string, string | null | undefined> {
  const reasons = new Map<string, string | null | undefined>()
  for (const type of Object.values(of.getTypeMap()).filter(({ name }) => !name.startsWith('__'))) {
    const parts = isEnumType(type) ? type.getValues() : 'getFields' in type ? Object.values(type.getFields()) : []
    for (const part of parts) {
      if ('args' in part)
        for (const one of part.args) reasons.set(`${type.name}.${part.name}(${one.name})`, one.deprecationReason)
      reasons.set(`${type.name}.${part.name}`, part.deprecationReason)
    }
  }
  return reasons
}

/** What is deprecated without a replacement and a date, or, where that is new since the release, with one less than 24 months ahead. */
function wronglyDeprecated(of: GraphQLSchema, released: GraphQLSchema, day: string): string[] {
  const before = deprecations(released)
  const earliest = `${Number(day.slice(0, 4)) + 2}${day.slice(4)}`
  return [...deprecations(of)]
    .filter(([path, reason]) => {
      if (!reason) return false
      const date = /^Use .+(\d{4}-\d{2}-\d{2})/.exec(reason)?.[1]
      return date === undefined || (reason !== before.get(path) && date < earliest)
    })
    .map(([path]) => path)
}

const today = new Date().toISOString().slice(0, 10)

describe('the public schema', () => {
  it('describes every type, field, enum value and input field', () => {
    const silent: string[] = []
    for (const type of types) {
      if (!type.description) silent.push(type.name)
      const parts = isEnumType(type) ? type.getValues() : 'getFields' in type ? Object.values(type.getFields()) : []
      for (const part of parts) if (!part.description) silent.push(`${type.name}.${part.name}`)
    }
    expect(silent).toEqual([])
  })

  it('gives a repeated field the words of its interface', () => {
    const catalogueRecord = schema.getType('CatalogueRecord')
    const measure = schema.getType('Measure')
    if (!isInterfaceType(catalogueRecord) || !isObjectType(measure)) throw new Error('types are missing')
    expect(measure.getFields()['summary']?.description).toBe(catalogueRecord.getFields()['summary']?.description)
  })

  it('breaks no client of the last release', () => {
    const released = buildSchema(releasedSdl)
    expect(findBreakingChanges(released, schema)).toEqual([])
  })

  it('would see a removed field as a break', () => {
    const sdl = readFileSync(new URL('../../../src/graphql/schema.graphql', import.meta.url), 'utf8')
    const without = buildSchema(sdl.replace('  "All counties by number."\n  counties: [County!]!\n', ''))
    expect(findBreakingChanges(schema, without).map(({ type }) => type)).toContain('FIELD_REMOVED')
  })

  // What several types hold may be of several object types (a chain of measures, a chain of pilots); lists, nullability and leaves are the same.
  it('gives one field name one type and nullability across all record types, so that selections merge', () => {
    const shape = (type: GraphQLOutputType) =>
      isLeafType(getNamedType(type)) ? type.toString() : type.toString().replace(/\w+/, 'object')
    const seen = new Map<string, string>()
    const differing: string[] = []
    for (const type of recordTypes)
      for (const field of Object.values(type.getFields())) {
        const before = seen.get(field.name)
        if (before !== undefined && before !== shape(field.type)) differing.push(`${type.name}.${field.name}`)
        seen.set(field.name, shape(field.type))
      }
    expect(differing).toEqual([])
  })

  it('names a replacement and a date at least 24 months ahead wherever something is deprecated', () => {
    const released = buildSchema(releasedSdl)
    expect(wronglyDeprecated(schema, released, today)).toEqual([])
  })

  it('would see a deprecation without a replacement, with a date too near, or of an argument or input field', () => {
    const base = 'type Query { a(x: Int, y: Int): Int b: Int } input I { f: Int g: Int } enum E { P Q }'
    const later = base
      .replace('y: Int', 'y: Int @deprecated(reason: "Use `x`; goes on 2027-01-01.")')
      .replace('b: Int', 'b: Int @deprecated(reason: "Use `a`.")')
      .replace('g: Int', 'g: Int @deprecated(reason: "Gone on 2030-01-01.")')
      .replace('P Q', 'P Q @deprecated(reason: "Use `P`; goes on 2028-12-01.")')
    const wrong = wronglyDeprecated(buildSchema(later), buildSchema(base), '2026-11-24')
    expect(wrong).toEqual(['Query.a(y)', 'Query.b', 'I.g'])
    // What was released as deprecated keeps its date as it comes nearer.
    expect(wronglyDeprecated(buildSchema(later), buildSchema(later), '2026-11-24')).toEqual(['Query.b', 'I.g'])
  })

  it('has a list with labels in three languages for each enum, with the same codes', () => {
    const vocabularies = Object.values<unknown>(lists).filter(
      (value): value is lists.Vocabulary => typeof value === 'object' && value !== null && 'terms' in value,
    )
    for (const type of types.filter(isEnumType)) {
      const list = vocabularies.find(({ code }) => code === type.name)
      expect([type.name, [...(list?.codes ?? [])].sort()]).toEqual([
        type.name,
        type
          .getValues()
          .map(({ name }) => name)
          .sort(),
      ])
      for (const { label } of list?.terms ?? [])
        for (const language of lists.labelLanguages) expect(label[language].length).toBeGreaterThan(0)
    }
    expect(new Set(vocabularies.map(({ code }) => code)).size).toBe(vocabularies.length)
  })

  it('states the limits that it holds', () => {
    expect(limits).toMatchObject({ TOKENS: 4_000, DEPTH: 8, ALIASES: 10, BODY_BYTES: 64 * 1024, COST: 50_000 })
    expect(limits.FIRST).toBe(firstLimits.records)
    expect(limits.IDS).toBe(firstLimits.ids)
  })
})
