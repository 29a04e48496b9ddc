import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

/** Next serves the panel and Payload's API only; the website is Express's. */
const config: NextConfig = {
  poweredByHeader: false,
  // Express compresses; doing it twice would only cost.
  compress: false,
  typescript: { ignoreBuildErrors: true },
  experimental: { cpus: 2 },
}

export default withPayload(config, { devBundleServerPackages: false })
