/**
 * The dependency rule of docs/architecture.md: an import points left, never right, and there are no cycles.
 *
 *   vocabulary ← lib ← access ← fields, workflow ← collections ← payload.config ← app, instrumentation, cli, seed
 *   vocabulary, lib ← catalogue ← graphql, site ← server
 */
const payloadPackages = 'node_modules/(payload|@payloadcms)/'
const react = 'node_modules/(react|react-dom)/'
const next = 'node_modules/next/'
const notTypes = ['type-only']

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: notTypes } },
    },
    {
      name: 'vocabulary-stands-alone',
      severity: 'error',
      from: { path: '^src/vocabulary/' },
      to: { pathNot: '^src/vocabulary/' },
    },
    {
      name: 'lib-knows-only-vocabulary',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: '^(src|collections|seed|payload\\.config)', pathNot: '^src/(lib|vocabulary)/' },
    },
    {
      name: 'rules-and-fields-know-only-the-domain',
      severity: 'error',
      from: { path: '^src/(access|fields|workflow)/' },
      to: {
        path: '^(src|collections|seed|payload\\.config)',
        pathNot:
          '^src/(access|fields|workflow|lib|vocabulary|mail)/|^src/(env|clock|payload-types)\\.ts$|^src/catalogue/nudge\\.ts$|^src/database/inTransaction\\.ts$',
      },
    },
    {
      name: 'access-stands-below-fields-and-workflow',
      severity: 'error',
      from: { path: '^src/access/' },
      to: { path: '^src/(fields|workflow)/' },
    },
    {
      name: 'fields-and-workflow-are-apart',
      severity: 'error',
      from: { path: '^src/(fields|workflow)/' },
      to: { path: '^src/(fields|workflow)/', pathNot: '^src/$1/' },
    },
    {
      name: 'collections-never-import-each-other',
      severity: 'error',
      from: { path: '^collections/([^/]+)/' },
      to: { path: '^collections/[^/]+/', pathNot: '^collections/$1/' },
    },
    {
      name: 'collections-never-react-and-of-the-catalogue-only-the-nudge',
      severity: 'error',
      from: { path: '^collections/' },
      to: {
        path: [react, next, '^src/(catalogue|graphql|site|server|admin|app|cli|database)/'],
        pathNot: '^src/catalogue/nudge\\.ts$',
      },
    },
    {
      name: 'only-the-sync-talks-to-payload',
      severity: 'error',
      from: { path: '^src/catalogue/', pathNot: '^src/catalogue/(sync/|nudge\\.ts)' },
      to: { path: [payloadPackages, '^src/database/'], dependencyTypesNot: notTypes },
    },
    {
      name: 'catalogue-knows-only-the-domain',
      severity: 'error',
      from: { path: '^src/catalogue/' },
      to: {
        path: '^(src|collections|seed|payload\\.config)',
        pathNot:
          '^src/(catalogue|lib|vocabulary)/|^src/(env|clock|payload-types)\\.ts$|^src/database/inTransaction\\.ts$',
      },
    },
    {
      name: 'public-half-knows-no-payload',
      severity: 'error',
      from: { path: '^src/(site|graphql)/' },
      to: {
        path: [
          payloadPackages,
          next,
          '^src/(catalogue/sync|admin|app|server|cli|database|access|fields|workflow)/',
          '^collections/',
          '^payload\\.config',
        ],
      },
    },
    {
      name: 'host-knows-no-payload',
      severity: 'error',
      from: { path: '^src/server/' },
      to: {
        path: [
          payloadPackages,
          '^src/(catalogue/sync|admin|app|cli|database|access|fields|workflow)/',
          '^collections/',
          '^payload\\.config',
        ],
      },
    },
    {
      name: 'site-and-graphql-are-apart',
      severity: 'error',
      from: { path: '^src/graphql/' },
      to: { path: '^src/(site|server)/' },
    },
    {
      name: 'site-knows-no-graphql',
      severity: 'error',
      from: { path: '^src/site/' },
      to: { path: '^src/(graphql|server)/' },
    },
    {
      name: 'next-only-where-it-lives',
      severity: 'error',
      from: {
        path: '^(src|collections|seed|payload\\.config)',
        pathNot: '^src/(app|admin|server)/|^src/instrumentation\\.ts$',
      },
      to: { path: next },
    },
    { name: 'nothing-imports-tests', severity: 'error', from: { pathNot: '^tests/' }, to: { path: '^tests/' } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.(css|scss)$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|dist|data|node_modules/\\.)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
