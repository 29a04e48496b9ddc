import type { PayloadRequest } from 'payload'
import { isColleague, sentence } from '../../access'
import { panelCall, type PanelCall } from './arguments'
import { permitted } from './rules'

/**
 * Reads what somebody asks the server to do for the panel: the call as it may be carried out, or the sentence that refuses
 * it, in their language. Anybody may send a call of any name with anything in it.
 */
export async function checkCall(sent: unknown, req: PayloadRequest): Promise<PanelCall | { refused: string }> {
  if (isColleague({ req }) !== true) return { refused: sentence(req, 'signedOut') }
  const { data: call } = panelCall.safeParse(sent)
  if (call === undefined) return { refused: sentence(req, 'unknownCall') }
  return (await permitted(call, req)) ?? { refused: sentence(req, 'notFoundOrNotYours') }
}
