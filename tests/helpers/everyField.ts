import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql'

/** A selection of every field of a type, objects inside it down to `depth`; fields that need arguments are left out. */
export function everyField(type: GraphQLObjectType, schema: GraphQLSchema, depth: number): string {
  const parts: string[] = []
  for (const field of Object.values(type.getFields())) {
    if (field.args.some((argument) => argument.type.toString().endsWith('!') && argument.defaultValue === undefined))
      continue
    const named = getNamedType(field.type)
    if (isLeafType(named)) parts.push(field.name)
    else if (depth <= 1) continue
    else if (isObjectType(named)) {
      const below = everyField(named, schema, depth - 1)
      if (below !== '') parts.push(`${field.name} { ${below} }`)
    } else parts.push(`${field.name} { __typename id }`)
  }
  return parts.join(' ')
}
