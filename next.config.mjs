import { withPayload } from '@payloadcms/next/withPayload'

/**
 * Next serves the panel and Payload's API only; the website is Express's. Plain JavaScript: for TypeScript, Next would
 * load its compiler at every start and keep it, some 25 MB.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  poweredByHeader: false,
  // Express compresses; doing it twice would only cost.
  compress: false,
  typescript: { ignoreBuildErrors: true },
  // What the panel's pages are made of is loaded when somebody opens it first.
  experimental: { cpus: 2, preloadEntriesOnStart: false },
}

export default withPayload(config, { devBundleServerPackages: false })
