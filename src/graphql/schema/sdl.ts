import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildASTSchema, Kind, parse, type DocumentNode, type FieldDefinitionNode } from 'graphql'

/** The schema file: the whole public contract, written by hand. */
export const schemaFile = resolve('src/graphql/schema.graphql')

/** Fields that repeat an interface's stand undescribed in the file; they get the words of the interface here. */
function describeRepeatedFields(document: DocumentNode): DocumentNode {
  const described = new Map<string, FieldDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    for (const field of definition.fields ?? []) described.set(`${definition.name.value}.${field.name.value}`, field)
  }
  return {
    ...document,
    definitions: document.definitions.map((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition
      // The most specific interface is named last: CatalogueRecord has words of its own for `id`.
      const interfaces = [...(definition.interfaces ?? [])].reverse().map(({ name }) => name.value)
      const fields = definition.fields?.map((field) => {
        if (field.description !== undefined) return field
        const from = interfaces.map((name) => described.get(`${name}.${field.name.value}`)).find((found) => found)
        return from?.description === undefined ? field : { ...field, description: from.description }
      })
      return { ...definition, fields }
    }),
  }
}

/** The schema as it stands in the file, every field described, without resolvers. */
export function readSchema(sdl: string = readFileSync(schemaFile, 'utf8')) {
  return buildASTSchema(describeRepeatedFields(parse(sdl, { noLocation: true })))
}
