import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { SignOut } from './SignOut'

/** Signs out whoever is signed in; sends everybody else on to the way in. */
export function Logout({ initPageResult }: AdminViewServerProps) {
  const { user, payload } = initPageResult.req
  const { admin, api } = payload.config.routes
  if (user === null) redirect(`${admin}/login`)
  return <SignOut address={`${api}/${user.collection}/logout`} next={`${admin}/login`} />
}
