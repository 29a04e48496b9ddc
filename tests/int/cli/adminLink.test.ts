import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { adminLinkFor } from '../../../src/cli/adminLinkFor'
import { firstAdminEmail } from '../../../src/cli/firstAdmin'
import { type OpenContent, openContent } from '../../helpers/payload'

let content: OpenContent
const password = 'en-lang-setning-om-sykkelen-min'

beforeAll(async () => {
  content = await openContent()
})
afterAll(() => content.close())

const person = (name: string, role: 'ADMIN' | 'EDITOR') =>
  content.payload.create({
    collection: 'users',
    data: { name, email: `${name}@x.example`, roles: [role], password },
    overrideAccess: true,
  })

test('an operator on a fresh database gets a link for the first admin', async () => {
  expect(await adminLinkFor(content.payload)).toMatchObject({ email: firstAdminEmail })
})

test('an operator where there is one admin among others gets a link for that admin', async () => {
  await person('editor', 'EDITOR')
  expect(await adminLinkFor(content.payload)).toEqual({
    email: firstAdminEmail,
    link: expect.stringMatching(/\/admin\/reset\/[0-9a-f]{40}$/),
  })
})

test('an operator is told so where no link could be made, and is not asked which of one', async () => {
  const forgotPassword = vi.spyOn(content.payload, 'forgotPassword').mockResolvedValueOnce(null as never)
  expect(await adminLinkFor(content.payload)).toEqual({
    problem: expect.stringMatching(/^No link could be made for admin@erfaringsbanken\.localhost/),
  })
  forgotPassword.mockRestore()
})

test('an operator where there are several admins is asked which, and nobody but an admin gets a link', async () => {
  await person('second', 'ADMIN')
  expect(await adminLinkFor(content.payload)).toEqual({
    problem: `There are 2 admins: ${firstAdminEmail}, second@x.example. Say which: npm run admin-link -- ADDRESS`,
  })
  expect(await adminLinkFor(content.payload, 'Second@x.example')).toMatchObject({ email: 'second@x.example' })
  expect(await adminLinkFor(content.payload, 'editor@x.example')).toEqual({
    problem: expect.stringMatching(/^No admin has the address editor@x\.example/),
  })
})
