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
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { limits } from '../../../src/graphql/guards/limits'
import { firstLimits } from '../../../src/graphql/resolvers/boundedArguments'
import { readSchema } from '../../../src/graphql/schema/sdl'
import * as lists from '../../../src/vocabulary'

const schema = readSchema()
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))
const recordTypes = schema.getPossibleTypes(schema.getType('CatalogueRecord') as never)

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
    const released = buildSchema(
      readFileSync(new URL('../../../src/graphql/released.graphql', import.meta.url), 'utf8'),
    )
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

  it('names a replacement and a date wherever something is deprecated', () => {
    for (const type of types) {
      const parts = isEnumType(type) ? type.getValues() : 'getFields' in type ? Object.values(type.getFields()) : []
      for (const part of parts)
        if ('deprecationReason' in part && part.deprecationReason)
          expect(part.deprecationReason).toMatch(/Use .+\d{4}-\d{2}-\d{2}/)
    }
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
