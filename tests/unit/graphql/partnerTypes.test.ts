import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { parse, printSchema } from 'graphql'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { readSchema } from '../../../src/graphql/schema/sdl'
import { partnerQueries } from '../../helpers/partnerQueries'

const queries = partnerQueries().map(({ query }) => query)

/** Compiles one file strictly, without reading anything but the language's own library. */
function complaints(code: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, version) =>
    name === 'partner.ts' ? ts.createSourceFile(name, code, version) : getSourceFile(name, version)
  return ts
    .getPreEmitDiagnostics(ts.createProgram(['partner.ts'], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe("a partner's generated types", () => {
  it('compile strictly, for the schema and for the documented queries', { timeout: 60_000 }, async () => {
    const common = {
      filename: 'partner.ts',
      schema: parse(printSchema(readSchema())),
      config: { scalars: { DateTime: 'string', Date: 'string' } },
    }
    const ofSchema = await codegen({
      ...common,
      documents: [],
      plugins: [{ typescript: {} }],
      pluginMap: { typescript },
    })
    expect(complaints(ofSchema)).toEqual([])
    expect(complaints(`${ofSchema}\nconst wrong: Measure = { title: 7 }`)).not.toEqual([])
    const ofQueries = await codegen({
      ...common,
      documents: queries.map((query, index) => ({ location: `${index}.graphql`, document: parse(query) })),
      plugins: [{ typescriptOperations: {} }],
      pluginMap: { typescriptOperations },
    })
    expect(complaints(ofQueries)).toEqual([])
    expect(ofQueries).toContain('WhoToContactQueryVariables')
  })
})
