import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections } from './collections'
import { closeWhatPayloadAdds, withGuards } from './src/access'
import { attention } from './src/admin/attention/endpoint'
import { withForms } from './src/admin/forms/withForms'
import { panelLanguages, inPlainWords } from './src/admin/translations'
import { databaseAdapter, withDatabase } from './src/database'
import { env } from './src/env'
import { editor } from './src/fields/richText'
import { mailAdapter } from './src/mail/adapter'
import { panelLogger } from './src/panelLog'
import { patientPublishing } from './src/workflow/jobs/patientPublishing'
import { tellFields } from './src/workflow/tellFields'

const top = path.dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  serverURL: env.PUBLIC_URL,
  secret: env.PAYLOAD_SECRET,
  db: await databaseAdapter(env.DATABASE_URL),
  collections,
  endpoints: [attention],
  editor,
  sharp,
  email: mailAdapter(),
  hooks: { afterError: [tellFields] },
  plugins: [withForms, withGuards, withDatabase],
  telemetry: false,
  // Deeper, each row would carry much of the database: a hundred rows at ten levels stopped the process for half a minute.
  maxDepth: 3,
  // The panel runs on REST; the public GraphQL is our own.
  graphQL: { disable: true, disablePlaygroundInProduction: true },
  logger: panelLogger,
  loggingLevels: { QueryError: 'info' },
  // The job runner is started by src/instrumentation.ts, once per process; nobody runs, adds or stops jobs over REST.
  jobs: { tasks: [], access: { run: () => false, queue: () => false, cancel: () => false } },
  i18n: { supportedLanguages: panelLanguages, fallbackLanguage: 'nb' },
  typescript: { autoGenerate: false, outputFile: path.resolve(top, 'src/payload-types.ts') },
  // Above what pictures and documents may be, so that their own sentences come first.
  upload: { limits: { fileSize: 30 * 1024 * 1024 }, abortOnLimit: true },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd. MMMM yyyy, HH:mm',
    timezones: { defaultTimezone: 'Europe/Oslo' },
    importMap: { baseDir: top, importMapFile: path.resolve(top, 'src/app/(payload)/admin/importMap.js') },
    // No picture is drawn for whoever shares an address of the panel: it would be drawn for anybody who asks.
    meta: { titleSuffix: ' – Erfaringsbanken', defaultOGImageType: 'off' },
    components: {
      beforeDashboard: ['/src/admin/attention/AttentionList.tsx#AttentionList'],
      views: { logout: { Component: '/src/admin/logout/Logout.tsx#Logout', path: '/logout' } },
      graphics: { Icon: '/src/admin/Icon.tsx#Icon', Logo: '/src/admin/Logo.tsx#Logo' },
    },
  },
})

/** The content half, wired together. */
export default config.then(closeWhatPayloadAdds).then(patientPublishing).then(inPlainWords)
