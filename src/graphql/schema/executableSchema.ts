import { GraphQLError, isAbstractType, isObjectType, type GraphQLSchema } from 'graphql'
import { inputError } from '../errors'
import { resolvers } from '../resolvers'
import { createViews, sourceOf, worldOf, type FieldReader, type FieldReaders, type Views } from '../views/viewFactory'
import { readSchema } from './sdl'

/** The schema with its resolvers, and the views that its values are handed out as. */
export interface ExecutableSchema {
  schema: GraphQLSchema
  views: Views
}

const typeNames = new Map([
  ['MEASURE', 'Measure'],
  ['CASE_STORY', 'CaseStory'],
  ['PILOT_EVALUATION', 'PilotEvaluation'],
  ['CONTACT_GUIDE', 'ContactGuide'],
  ['PUBLICATION', 'Publication'],
  ['ORGANISATION', 'Organisation'],
])

/** The object type of whatever has an id. */
function typeOfNode(value: unknown): string {
  if (typeof value !== 'object' || value === null) return 'County'
  if ('type' in value) return typeNames.get(String(value.type)) ?? ''
  if ('kind' in value) return value.kind === 'THEME' ? 'Theme' : 'TargetGroup'
  if ('role' in value) return 'ContactPoint'
  return 'county' in value ? 'Municipality' : 'County'
}

const isFieldReader = (value: unknown): value is FieldReader => typeof value === 'function'

/** The resolvers, keyed by names: codegen has checked each against its own field. */
function fieldReaders(): FieldReaders {
  return Object.fromEntries(
    Object.entries<object>(resolvers).map(([type, fields]) => [
      type,
      Object.fromEntries(
        Object.entries<unknown>({ ...fields }).flatMap(([name, read]) => (isFieldReader(read) ? [[name, read]] : [])),
      ),
    ]),
  )
}

/** Puts the schema together. Fields without arguments become properties of views; the others call their resolver. */
export function executableSchema(): ExecutableSchema {
  const schema = readSchema()
  const readers = fieldReaders()
  const views = createViews(schema, readers, typeOfNode)
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value) => (views.isView(value) ? value.__typename : undefined)
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const read = readers[type.name]?.[field.name]
      if (field.args.length === 0 || read === undefined) continue
      const wrap = views.wrapperOf(field)
      field.resolve = (parent: unknown, args: Record<string, unknown>) => {
        if (!views.isView(parent)) throw new GraphQLError(`${type.name} was not handed out as a view.`)
        try {
          return wrap(read(parent[sourceOf], args, parent[worldOf]), parent[worldOf])
        } catch (error) {
          throw inputError(error) ?? error
        }
      }
    }
  }
  return { schema, views }
}
