import { APIError, ValidationError } from 'payload'
import { expect, it } from 'vitest'
import { tellFields } from '../../../src/workflow/tellFields'

const told = (error: Error) => tellFields({ error } as never)

it('an answer names each wrong field with its sentence, whichever copy of Payload made the error', () => {
  const errors = [{ path: 'summary', message: 'Skriv et sammendrag.', label: 'Sammendrag' }]
  const made = new ValidationError({ collection: 'measures', errors })
  const foreign = Object.assign(new Error(made.message), { name: 'l', data: { collection: 'measures', errors } })
  for (const error of [made, foreign])
    expect(told(error)).toEqual({
      response: {
        errors: [{ name: 'ValidationError', message: made.message, data: { collection: 'measures', errors } }],
      },
    })
})

it('other errors are left to others', () => {
  expect(told(new APIError('Nei', 403))).toBeUndefined()
  expect(told(new Error('Noe annet'))).toBeUndefined()
})
