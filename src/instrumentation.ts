/** Next calls this once per server process, before it answers anything, and its requests wait for it: so it only sets off. */
export async function register(): Promise<void> {
  // The bundler must see this very expression to leave the panel out of what it builds for other runtimes.
  // eslint-disable-next-line no-restricted-syntax
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startPanel } = await import('./panelStart')
    startPanel()
  }
}
