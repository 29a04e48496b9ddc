import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** Payload for a command: the content half, without the panel, the sync or the job runner. */
export async function openPayload(): Promise<Payload> {
  return getPayload({ config: await config, disableOnInit: true })
}
