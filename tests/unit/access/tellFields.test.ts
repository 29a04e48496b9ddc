import { APIError } from 'payload'
import { expect, test } from 'vitest'
import { tellFields } from '../../../src/workflow/tellFields'

/** What Payload's hook is given beside the error is of no matter here. */
const told = (error: unknown) => Reflect.apply(tellFields, null, [{ error }])

/** An error as the built panel knows it: its class has lost its name. */
function nameless(error: Error): Error {
  return Object.assign(error, { name: '' })
}

test('an editor reads why something was refused, also where the bundle has taken the name of the error', async () => {
  const refused = nameless(new APIError('Det må alltid finnes en administrator.', 409, undefined, true))
  expect(await told(refused)).toEqual({
    response: { errors: [{ message: 'Det må alltid finnes en administrator.' }] },
  })
})

test('nobody reads what broke inside', async () => {
  expect(await told(nameless(new APIError('SELECT salt FROM users', 500)))).toBeUndefined()
  expect(await told(nameless(new Error('SELECT salt FROM users')))).toBeUndefined()
})
