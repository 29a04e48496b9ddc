import { beforeAll, expect, test } from 'vitest'
import { adminLinkFor } from '../../../src/cli/adminLinkFor'
import { firstAdminEmail, firstAdminLink } from '../../../src/cli/firstAdmin'
import { password, smallPanel, type Loose, type SmallPanel } from './smallPanel'

let panel: SmallPanel
let admin: string
let editor: { user: Loose; cookie: string }
let contributor: { user: Loose; cookie: string }
let organisation: string
let firstLinks: (string | undefined)[]

const tokenOf = (link: string) => link.split('/').at(-1)

beforeAll(async () => {
  panel = await smallPanel('access-accounts')
  const first = await firstAdminLink(panel.payload)
  const second = await firstAdminLink(panel.payload)
  firstLinks = [first?.link, second?.link]
  const chosen = await panel.rest('POST', '/users/reset-password', { token: tokenOf(second?.link ?? ''), password })
  admin = chosen.cookie ?? ''
  const data: Loose = { name: 'Own', _status: 'published' }
  organisation = String((await panel.payload.create({ collection: 'organisations' as Loose, data })).id)
  editor = await panel.person('editor@x.example', ['EDITOR'])
  contributor = await panel.person('contributor@x.example', ['CONTRIBUTOR'], organisation)
})

test('the first admin gets a new link until a password is chosen, and then none', async () => {
  expect(firstLinks[0]).toMatch(/^http:\/\/.*\/admin\/reset\/[0-9a-f]{40}$/)
  expect(firstLinks[1]).not.toBe(firstLinks[0])
  expect(await firstAdminLink(panel.payload)).toBeNull()
})

test('a one-time link works once', async () => {
  const link = firstLinks[1] ?? ''
  const again = await panel.rest('POST', '/users/reset-password', { token: tokenOf(link), password })
  expect(again.status).toBe(403)
  expect(again.cookie).toBeUndefined()
})

test('nobody registers as the first user over REST', async () => {
  const answer = await panel.rest('POST', '/users/first-register', { email: 'eve@x.example', password })
  expect(answer.status).toBe(404)
})

test('an admin invites: the link is shown where there is no mail, and the account works through it', async () => {
  const body = { name: 'Ny', email: 'ny@x.example', roles: ['CONTRIBUTOR'], organisation }
  const invited = await panel.rest('POST', '/users/invite', body, admin)
  expect(invited.status).toBe(201)
  expect(invited.headers.get('cache-control')).toBe('no-store')
  const token = tokenOf(invited.json.link)
  const entered = await panel.rest('POST', '/users/reset-password', { token, password })
  expect(entered.status).toBe(200)
  expect(entered.json.token).toBeUndefined()
  expect(entered.json.user.roles).toEqual(['CONTRIBUTOR'])
})

test('an invitation says what is missing, and only admins send one', async () => {
  const body = { name: 'Ny', email: 'ny2@x.example', roles: ['CONTRIBUTOR'] }
  const incomplete = await panel.rest('POST', '/users/invite', body, admin)
  expect(incomplete.status).toBe(400)
  expect(incomplete.json.errors[0].message).toContain('En bidragsyter må ha en organisasjon')
  for (const cookie of [undefined, editor.cookie, contributor.cookie]) {
    const complete = { ...body, organisation }
    expect((await panel.rest('POST', '/users/invite', complete, cookie)).status).toBe(404)
    expect((await panel.rest('POST', `/users/${editor.user.id}/invite`, {}, cookie)).status).toBe(404)
  }
  expect(
    (await panel.payload.count({ collection: 'users', where: { email: { equals: 'ny2@x.example' } } })).totalDocs,
  ).toBe(0)
})

test('nobody creates an account by hand, the admin included', async () => {
  const body = { name: 'Ny', email: 'ny3@x.example', roles: ['MEMBER'], password }
  expect((await panel.rest('POST', '/users', body, admin)).status).toBe(404)
})

test('roles and organisation are not for oneself to change', async () => {
  const path = `/users/${contributor.user.id}?depth=0`
  const answer = await panel.rest(
    'PATCH',
    path,
    { name: 'Nytt navn', roles: ['ADMIN'], organisation: null },
    contributor.cookie,
  )
  expect(answer.json.doc).toMatchObject({ name: 'Nytt navn', roles: ['CONTRIBUTOR'], organisation })
})

test('nobody but the admin changes somebody else', async () => {
  const answer = await panel.rest('PATCH', `/users/${contributor.user.id}`, { name: 'Tatt' }, editor.cookie)
  expect(answer.status).toBe(404)
})

test('e-mail and sessions are seen by the admin and oneself: an editor sees who is who', async () => {
  const path = `/users/${contributor.user.id}?depth=0`
  const seen = await panel.rest('GET', path, undefined, editor.cookie)
  expect(seen.json).toMatchObject({ roles: ['CONTRIBUTOR'] })
  expect(seen.json).not.toHaveProperty('email')
  expect(seen.json).not.toHaveProperty('sessions')
  expect((await panel.rest('GET', path, undefined, admin)).json.email).toBe('contributor@x.example')
  expect((await panel.rest('GET', path, undefined, contributor.cookie)).json.email).toBe('contributor@x.example')
  expect((await panel.rest('GET', `/users/${editor.user.id}`, undefined, contributor.cookie)).status).toBe(404)
  const filtered = await panel.rest('GET', '/users?where[email][like]=contributor', undefined, editor.cookie)
  expect(filtered.status).toBe(400)
})

test('a role that is lost counts at once, whatever the token says', async () => {
  const { user, cookie } = await panel.person('short@x.example', ['EDITOR'])
  expect((await panel.rest('POST', '/themes', { name: 'a' }, cookie)).status).toBe(201)
  await panel.payload.update({ collection: 'users', id: user.id, data: { roles: ['MEMBER'] } as Loose })
  expect((await panel.rest('POST', '/themes', { name: 'b' }, cookie)).status).toBe(404)
})

test('the last admin stays', async () => {
  const { user } = (await panel.rest('GET', '/users/me', undefined, admin)).json
  expect((await panel.rest('PATCH', `/users/${user.id}`, { roles: ['EDITOR'] }, admin)).status).toBe(409)
  expect((await panel.rest('DELETE', `/users/${user.id}`, undefined, admin)).status).toBe(409)
})

test.each(['kort', 'passord123456', 'Sommer2026!!!', 'qwertyuiop12', 'contributor-x'])(
  'the password "%s" is refused with a sentence',
  async (weak) => {
    const path = `/users/${contributor.user.id}`
    const answer = await panel.rest('PATCH', path, { password: weak }, contributor.cookie)
    expect(answer.status).toBe(400)
    expect(answer.json.errors[0].data.errors[0].message).toMatch(/^Passordet /)
  },
)

test('a forgotten password is answered alike for known and unknown', async () => {
  const known = await panel.rest('POST', '/users/forgot-password', { email: 'editor@x.example' })
  const unknown = await panel.rest('POST', '/users/forgot-password', { email: 'nobody@x.example' })
  expect(known.status).toBe(200)
  expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
})

test('a query cannot order or filter by what the asker may not read', async () => {
  for (const query of [
    'sort=organisation.name',
    'sort=-organisation__name',
    'sort=name,organisation.person.email',
    'sort=person.email',
    'where[person.email][exists]=true',
    'where[organisation.person.email][like]=a',
    'where[or][0][and][0][person.email][equals]=a',
    'where[and][0][organisation][contains][person.email][like]=a',
  ]) {
    expect([query, (await panel.rest('GET', `/measures?${query}`, undefined, editor.cookie)).status]).toEqual([
      query,
      400,
    ])
  }
  expect((await panel.rest('GET', '/measures?sort=-name', undefined, editor.cookie)).status).toBe(200)
  const versions = await panel.rest(
    'GET',
    '/measures/versions?sort=version.organisation.name',
    undefined,
    editor.cookie,
  )
  expect(versions.status).toBe(400)
})

test('an operator who has lost the password of the only admin gets a link for a new one', async () => {
  const given = await adminLinkFor(panel.payload)
  if ('problem' in given) throw new Error(given.problem)
  expect(given.email).toBe(firstAdminEmail)
  const another = 'en-annen-lang-setning-for-dagen'
  const chosen = await panel.rest('POST', '/users/reset-password', { token: tokenOf(given.link), password: another })
  expect(chosen.status).toBe(200)
  expect((await panel.rest('POST', '/users/login', { email: firstAdminEmail, password: another })).status).toBe(200)
})
