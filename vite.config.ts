import { defineConfig } from 'vite'

/** Bundles the website's style sheets, fonts and custom elements into dist/site; names hold a hash, addresses lead to this host. */
export default defineConfig({
  root: '.',
  base: '/',
  publicDir: false,
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    assetsDir: 'assets',
    // Small files too: a data address in a style sheet is refused by the content security policy.
    assetsInlineLimit: 0,
    manifest: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: { input: 'src/site/client/main.ts' },
  },
})
