import { handleServerFunctions } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import {
  createPayloadRequest,
  Forbidden,
  NotFound,
  type ImportMap,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { z } from 'zod'
import { sentence } from '../../access'
import { env } from '../../env'
import { checkCall } from './checkCall'

const told = z.object({ isPublic: z.literal(true), status: z.number().min(400).max(499), message: z.string().min(1) })

/** What the panel gets instead of what it asked for; `error` is where Payload says why a publication was not planned. */
function refusal(message: string) {
  return { error: message, errors: [{ message }] }
}

/** Why a call came to nothing, as far as it is for the reader; the rest stands in the log. */
function reasonOf(error: unknown, req: PayloadRequest): string {
  if (error instanceof Forbidden || error instanceof NotFound) return sentence(req, 'notFoundOrNotYours')
  const { data } = told.safeParse(error)
  if (data !== undefined) return data.message
  req.payload.logger.error({ err: error }, 'a call of the panel failed')
  return sentence(req, 'callFailed')
}

/** Answers what the panel asks the server to do: what this person may ask for, by Payload; anything else by a sentence. */
export async function answerCall(
  sent: unknown,
  config: Promise<SanitizedConfig>,
  importMap: ImportMap,
): Promise<unknown> {
  const request = new Request(`${env.PUBLIC_URL}/admin`, { headers: await headers() })
  const req = await createPayloadRequest({ config, request })
  try {
    const call = await checkCall(sent, req)
    if ('refused' in call) return refusal(call.refused)
    return await handleServerFunctions({ ...call, config, importMap })
  } catch (error) {
    unstable_rethrow(error)
    return refusal(reasonOf(error, req))
  }
}
