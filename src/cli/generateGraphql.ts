import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers'
import { parse, printSchema } from 'graphql'
import { readSchema, schemaFile } from '../graphql/schema/sdl'

/*
 * Writes the types of the public API's resolvers from its schema file. With `--check` nothing is written: the command
 * fails where the file in the tree is not what would be written. With `--release` the schema file becomes the one that
 * later changes are held against.
 */

const target = new URL('../graphql/types.generated.ts', import.meta.url)

const record = '../catalogue/record#'
const store = '../catalogue/store#'
const values = './resolvers/values#'
const records = ['Measure', 'CaseStory', 'PilotEvaluation', 'ContactGuide', 'Publication', 'Organisation']

/** What each type of the API is made from. A type that is not named is passed through as its parent gives it. */
const mappers = {
  ...Object.fromEntries(records.map((name) => [name, `${record}${name}Record`])),
  CatalogueRecord: `${record}CatalogueRecord as HeldCatalogueRecord`,
  Node: `${values}AnyNode`,
  ContactPoint: `${record}ContactPointRecord`,
  ContactAnswer: '../catalogue/contactLadder#ContactAnswer as HeldContactAnswer',
  ContactStep: '../catalogue/contactLadder#ContactStep as HeldContactStep',
  Theme: `${record}TreeTerm`,
  TargetGroup: `${record}TreeTerm`,
  Municipality: '../vocabulary#MunicipalityPlace',
  County: '../vocabulary#CountyPlace',
  SearchConnection: `${values}SearchAnswer`,
  SearchEdge: `${values}SearchEdgeValue`,
  Facet: `${store}Facet as HeldFacet`,
  FacetValue: `${store}FacetValue as HeldFacetValue`,
  Notice: `${store}Notice as HeldNotice`,
  Suggestion: `${store}Suggestion as HeldSuggestion`,
  Resolution: `${store}Resolution as HeldResolution`,
  ChangeFeed: `${store}ChangePage`,
  Change: `${store}Change as HeldChange`,
  Term: `${values}TermValue`,
  Vocabulary: '../vocabulary#Vocabulary as HeldVocabulary',
  RichText: '../lib/richText#RichText as HeldRichText',
  Image: `${record}CatalogueImage`,
  Licence: `${values}LicenceValue`,
  Source: `${record}Source as HeldSource`,
  Partner: `${record}Partner as HeldPartner`,
  Clocks: `${values}ClocksValue`,
  Clock: '../lib/clocks#ClockDates',
  Site: `${record}Site as HeldSite`,
}

async function generate(): Promise<string> {
  const code = await codegen({
    filename: fileURLToPath(target),
    documents: [],
    schema: parse(printSchema(readSchema())),
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
    config: {
      mappers,
      contextType: './world#World',
      customResolverFn: './world#ReadField',
      resolverTypeWrapperSignature: 'T',
      scalars: { DateTime: 'string', Date: 'string', ID: 'string' },
      enumsAsTypes: true,
      useTypeImports: true,
      avoidOptionals: { field: true, object: true, inputValue: false, defaultValue: false, resolvers: false },
      maybeValue: 'T | null',
      inputMaybeValue: 'T | null | undefined',
    },
  })
  return `/* Written by \`npm run generate:graphql\` from schema.graphql: change that file, not this one. */\n${code.trim()}\n`
}

/** The released schema is the schema file as it stands at a release, under a note of its own. */
const releasedNote = `# The schema of the last release. A test refuses every change to schema.graphql that would break a client of this one.
# With a release: npm run generate:graphql -- --release
`

const written = await generate()
if (process.argv.includes('--release')) {
  const released = readFileSync(schemaFile, 'utf8').replace(/^(#.*\n)+/, releasedNote)
  writeFileSync(new URL('../graphql/released.graphql', import.meta.url), released)
}
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== written) {
    process.stderr.write('src/graphql/types.generated.ts is not what schema.graphql gives: npm run generate:graphql\n')
    process.exitCode = 1
  }
} else {
  writeFileSync(target, written)
}
