import { z } from 'zod'

const admin = z.object({ roles: z.array(z.string()).refine((roles) => roles.includes('ADMIN')) })

/** Whether the person at the panel is an admin: decides what is shown, while the server decides what is allowed. */
export function isAdminUser(user: unknown): boolean {
  return admin.safeParse(user).success
}
