import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** Bundles the server with the public half into dist/server; packages stay outside and are loaded by Node. */
export default defineConfig({
  root: project,
  publicDir: false,
  build: {
    ssr: 'src/server/index.ts',
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    // Names stay as they are: what the log says of a fault is read by people.
    minify: false,
  },
})
