'use client'

import { useKeepRefused } from './useKeepRefused'
import { useLeaveTidily } from './useLeaveTidily'

/** In every form of the panel, unseen: nothing that is typed gets lost, and nothing that was not stays behind. */
export function FormGuard() {
  useKeepRefused()
  useLeaveTidily()
  return null
}
