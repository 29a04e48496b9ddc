import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import type { World } from '../world'

/*
 * A compiled query reads plain properties many times faster than it calls resolvers. So a value of an object type is
 * handed out as a view: an object of a class made from the type, with one getter per field. The getter calls the field's
 * resolver, where it has one, and wraps what comes back. Only fields with arguments are called by the executor.
 */

/** Reads one field: parent, arguments, world. */
export type FieldReader = (parent: unknown, args: Record<string, unknown>, world: World) => unknown
/** Readers by type and field; a field without one is the property of its name. */
export type FieldReaders = Readonly<Record<string, Readonly<Record<string, FieldReader>>>>

/** What a view is made from. Symbols, so that no field of the schema can have the same name. */
export const sourceOf = Symbol('source')
/** The world that a view is seen in. */
export const worldOf = Symbol('world')

/** A value of an object type, as the executor sees it. */
export interface View {
  readonly [sourceOf]: unknown
  readonly [worldOf]: World
  readonly __typename: string
}
type ViewClass = new (source: unknown, world: World) => View
type Wrap = (value: unknown, world: World) => unknown

/** Makes and keeps the views of one schema. */
export interface Views {
  /** The root, whose properties are the queries without arguments. */
  root(world: World): View
  /** What an executor gets for a field with arguments. */
  wrapperOf(field: GraphQLField<unknown, unknown>): Wrap
  isView(value: unknown): value is View
}

function property(value: unknown, name: string): unknown {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  return found === undefined ? null : found
}

/** Types that need no view: every field is a property of the value itself, all the way down. */
function plainTypes(schema: GraphQLSchema, readers: FieldReaders): Set<GraphQLObjectType> {
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType)
  const plain = new Set(
    objects.filter((type) =>
      Object.values(type.getFields()).every(({ name, args }) => args.length === 0 && !readers[type.name]?.[name]),
    ),
  )
  for (let before = -1; before !== plain.size;) {
    before = plain.size
    for (const type of plain) {
      const isPlain = Object.values(type.getFields()).every((field) => {
        const named = getNamedType(field.type)
        return isLeafType(named) || (isObjectType(named) && plain.has(named))
      })
      if (!isPlain) plain.delete(type)
    }
  }
  return plain
}

/** Builds the views of a schema. `typeOf` names the object type of a value of an interface. */
export function createViews(schema: GraphQLSchema, readers: FieldReaders, typeOf: (value: unknown) => string): Views {
  const plain = plainTypes(schema, readers)
  const classes = new Map<string, ViewClass>()
  const wraps = new Map<string, Wrap>()
  const kept = new WeakMap<World, Map<string, WeakMap<object, View>>>()

  abstract class BaseView {
    readonly [sourceOf]: unknown
    readonly [worldOf]: World
    constructor(source: unknown, world: World) {
      this[sourceOf] = source
      this[worldOf] = world
    }
  }

  function viewOf(typeName: string, Class: ViewClass): Wrap {
    return (source, world) => {
      if (typeof source !== 'object' || source === null) return source === undefined ? null : new Class(source, world)
      let types = kept.get(world)
      if (types === undefined) kept.set(world, (types = new Map()))
      let views = types.get(typeName)
      if (views === undefined) types.set(typeName, (views = new WeakMap()))
      let view = views.get(source)
      if (view === undefined) views.set(source, (view = new Class(source, world)))
      return view
    }
  }

  function wrapNamed(name: string): Wrap {
    const known = wraps.get(name)
    if (known !== undefined) return known
    const type = schema.getType(name)
    let wrap: Wrap
    if (isAbstractType(type)) wrap = (value, world) => wrapNamed(typeOf(value))(value, world)
    else if (isObjectType(type) && !plain.has(type)) {
      const Class = classOf(type)
      wrap = viewOf(name, Class)
    } else wrap = (value) => (value === undefined ? null : value)
    wraps.set(name, wrap)
    return wrap
  }

  function wrapperFor(type: GraphQLOutputType): Wrap {
    const nullable = getNullableType(type)
    if (isListType(nullable)) {
      const item = wrapperFor(nullable.ofType)
      return (value, world) => (Array.isArray(value) ? value.map((one) => item(one, world)) : null)
    }
    const named = wrapNamed(getNamedType(type).name)
    return (value, world) => (value === null || value === undefined ? null : named(value, world))
  }

  function classOf(type: GraphQLObjectType): ViewClass {
    const known = classes.get(type.name)
    if (known !== undefined) return known
    class TypeView extends BaseView {
      get __typename() {
        return type.name
      }
    }
    classes.set(type.name, TypeView)
    for (const field of Object.values(type.getFields())) {
      if (field.args.length > 0) continue
      const read = readers[type.name]?.[field.name]
      let wrap: Wrap | undefined
      Object.defineProperty(TypeView.prototype, field.name, {
        get(this: View) {
          // Types refer to each other in circles: what a field holds is looked up when it is first read.
          wrap ??= wrapperFor(field.type)
          const value =
            read === undefined ? property(this[sourceOf], field.name) : read(this[sourceOf], {}, this[worldOf])
          return wrap(value, this[worldOf])
        },
      })
    }
    return TypeView
  }

  const query = schema.getQueryType()
  if (!query) throw new Error('The schema has no queries.')
  const Root = classOf(query)
  return {
    root: (world) => new Root({}, world),
    wrapperOf: (field) => wrapperFor(field.type),
    isView: (value): value is View => value instanceof BaseView,
  }
}
