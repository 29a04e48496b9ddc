import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const project = fileURLToPath(new URL('../../..', import.meta.url))

/** Bundles the page for trying queries into dist/graphiql, with hashes in its names: nothing comes from another host. */
export default defineConfig({
  root: project,
  base: '/graphql/',
  // Packages mark their files for React servers; that is nothing to us, and a line each.
  logLevel: 'error',
  publicDir: false,
  build: {
    outDir: 'dist/graphiql',
    emptyOutDir: true,
    assetsDir: 'assets',
    manifest: true,
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: { input: 'src/graphql/graphiql/client.tsx' },
  },
})
