// Lexical is loaded before anything else: imported later, outside a bundler, its top-level await may never settle.
await import('lexical')
