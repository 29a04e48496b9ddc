'use client'

import { useEffect, useState } from 'react'
import { useAuth, useTranslation } from '@payloadcms/ui'
import { z } from 'zod'
import { problem, type Problem } from './problem'

const editor = z.object({
  roles: z.array(z.string()).refine((roles) => roles.some((role) => /^(ADMIN|EDITOR)$/.test(role))),
})
const answer = z.object({ problems: z.array(problem) })
/** Publishing reaches readers within two seconds: a look after that sees what came of a save. */
const afterSaveMs = 3_000

/** What needs an editor's eye; looked up at once, and again a little after each save. Empty for those who cannot mend it. */
export function useProblems(savedAt?: number): readonly Problem[] {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const mayMend = editor.safeParse(user).success

  useEffect(() => {
    if (!mayMend) return
    const look = () => {
      fetch('/api/attention', { credentials: 'include', headers: { 'accept-language': i18n.language } })
        .then(async (response) => setProblems(answer.parse(await response.json()).problems))
        .catch(() => setProblems([]))
    }
    look()
    const later = setTimeout(look, afterSaveMs)
    return () => clearTimeout(later)
  }, [mayMend, i18n.language, savedAt])
  return problems
}
