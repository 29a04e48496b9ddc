import { Forbidden, type Endpoint } from 'payload'

/** POST /api/users/first-register, in place of Payload's: the first admin gets a one-time link at the start, from the machine itself. */
export const firstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: (req) => {
    throw new Forbidden(req.t)
  },
}
