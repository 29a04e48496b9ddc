import { createPayloadRequest, type AfterErrorHook, type PayloadRequest, type SanitizedConfig } from 'payload'
import { sentence } from './sentences'

/** What the readers of JSON and of forms say where the sender has something to mend. */
const told: readonly (readonly [said: RegExp, status: number, why: Parameters<typeof sentence>[1]])[] = [
  [/^(Malformed |Missing Content-Type|Multipart: Boundary not found|Unexpected end of )/, 400, 'notForm'],
  [/^(Request is not eligible for file upload|Unsupported content type)/, 400, 'notForm'],
  // A file that is sent as a text: Payload would fetch it from a cloud, and there is none.
  [/^(A file name is required|Invalid upload collection|uploadConfig\.handlers is not present)/, 400, 'notForm'],
  [/^Multipart limit has been reached/, 413, 'tooManyParts'],
  [/^(File size limit|Multipart request size limit) has been reached/, 413, 'uploadTooLarge'],
]

function isAboutJson(error: unknown): boolean {
  return error instanceof SyntaxError && /JSON/.test(error.message)
}

function refuse(req: Pick<PayloadRequest, 'i18n'>, status: number, why: Parameters<typeof sentence>[1]) {
  return { status, response: { errors: [{ message: sentence(req, why) }] } }
}

/** A request whose JSON or form cannot be read is the sender's to mend, wherever in it the fault stands. */
export const unreadableBody: AfterErrorHook = ({ error, req }) => {
  if (isAboutJson(error)) return refuse(req, 400, 'notJson')
  const [, status, why] = told.find(([said]) => said.test(error.message)) ?? []
  return status === undefined || why === undefined ? undefined : refuse(req, status, why)
}

type Handler<Args> = (request: Request, args: Args) => Promise<Response>

/**
 * The same for a question that is sent as a form or as JSON (`X-HTTP-Method-Override: GET`): Payload reads it before it has
 * anybody to tell.
 */
export function tellUnreadable<Args>(
  handler: Handler<Args>,
  config: Promise<SanitizedConfig> | SanitizedConfig,
): Handler<Args> {
  return async (request, args) => {
    try {
      return await handler(request, args)
    } catch (error) {
      if (!isAboutJson(error)) throw error
      const { url, headers } = request
      const req = await createPayloadRequest({ config, request: new Request(url, { headers }) })
      const { status, response } = refuse(req, 400, 'notJson')
      return Response.json(response, { status })
    }
  }
}
