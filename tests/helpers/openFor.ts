import { afterAll, beforeAll } from 'vitest'

/** Opens something before the tests of a `describe`, hands it over, and closes it after them. */
export function openFor<Opened extends { close(): Promise<void> }>(
  open: () => Promise<Opened>,
  handOver: (opened: Opened) => void | Promise<void>,
): void {
  let opened: Opened | undefined
  beforeAll(async () => {
    opened = await open()
    await handOver(opened)
  })
  afterAll(() => opened?.close())
}
