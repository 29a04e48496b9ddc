import { beforeAll, expect, test } from 'vitest'
import { organisationChoices, organisationChoicesPath } from '../../../src/admin/people/organisationChoices'
import { adminLinkFor } from '../../../src/cli/adminLinkFor'
import { firstAdminEmail, firstAdminLink } from '../../../src/cli/firstAdmin'
import { openRestPanel, password, type Loose, type RestPanel } from '../../helpers/restPanel'

let panel: RestPanel
let admin: string
let editor: { user: Loose; cookie: string }
let contributor: { user: Loose; cookie: string }
let organisation: string
let firstLinks: (string | undefined)[]

const tokenOf = (link: string) => link.split('/').at(-1)

beforeAll(async () => {
  panel = await openRestPanel()
  const first = await firstAdminLink(panel.payload)
  const second = await firstAdminLink(panel.payload)
  firstLinks = [first?.link, second?.link]
  const chosen = await panel.rest('POST', '/users/reset-password', { token: tokenOf(second?.link ?? ''), password })
  admin = chosen.cookie ?? ''
  const data = { title: 'Egen', kind: 'NETWORK', language: 'NB', licence: 'CC-BY-4.0' } as const
  organisation = (await panel.payload.create({ collection: 'organisations', draft: true, data })).id
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

test('a one-time link that is too old lets nobody in', async () => {
  const body = { name: 'Sen', email: 'sen@x.example', roles: ['MEMBER'] }
  const { json } = await panel.rest('POST', '/users/invite', body, admin)
  const { docs } = await panel.payload.find({ collection: 'users', where: { email: { equals: body.email } } })
  const resetPasswordExpiration = new Date(Date.now() - 1_000).toISOString()
  await panel.payload.db.updateOne({
    collection: 'users',
    id: docs[0]?.id ?? '',
    data: { resetPasswordExpiration },
  })
  const answer = await panel.rest('POST', '/users/reset-password', { token: tokenOf(json.link), password })
  expect([answer.status, answer.cookie]).toEqual([403, undefined])
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

test.each([
  [{}, ['name', 'email', 'roles']],
  [[], ['name', 'email', 'roles', 'organisation']],
  [{ name: ' ', email: 'ny2@x.example', roles: ['EDITOR'] }, ['name']],
  [{ name: 'Ny', email: 'ny2', roles: ['CHIEF'] }, ['email', 'roles']],
  [{ name: 'Ny', email: 'ny2@x.example', roles: ['CONTRIBUTOR'], organisation: '' }, ['organisation']],
])('an admin who invites with %j is told at each field what to mend', async (body, paths) => {
  const { status, json } = await panel.rest('POST', '/users/invite', body, admin)
  const told: { path: string; message: string }[] = json.errors[0].data.errors
  expect([status, told.map(({ path }) => path)]).toEqual([400, paths])
  for (const { message } of told) expect(message).toMatch(/^\p{Lu}.+\.$/u)
})

test('only admins invite', async () => {
  const body = { name: 'Ny', email: 'ny2@x.example', roles: ['CONTRIBUTOR'] }
  for (const cookie of [undefined, editor.cookie, contributor.cookie]) {
    const complete = { ...body, organisation }
    expect((await panel.rest('POST', '/users/invite', complete, cookie)).status).toBe(404)
    expect((await panel.rest('POST', `/users/${editor.user.id}/invite`, {}, cookie)).status).toBe(404)
  }
  expect(
    (await panel.payload.count({ collection: 'users', where: { email: { equals: 'ny2@x.example' } } })).totalDocs,
  ).toBe(0)
})

test('an admin who invites chooses organisations by what they are called', async () => {
  const path = organisationChoicesPath.replace(/^\/api/, '')
  const { json } = await panel.rest('GET', path, undefined, admin)
  expect(organisationChoices(json)).toEqual([{ id: organisation, title: 'Egen' }])
})

test('an invitation to an organisation that is not there is refused, and no account is made', async () => {
  const body = { name: 'Ny', email: 'ny4@x.example', roles: ['CONTRIBUTOR'], organisation: 'nope' }
  const answer = await panel.rest('POST', '/users/invite', body, admin)
  const [refusal] = answer.json.errors[0].data.errors
  expect([answer.status, refusal.path]).toEqual([400, 'organisation'])
  expect(refusal.message).toBe('Organisasjonen finnes ikke. Velg en fra lista.')
  const where = { email: { equals: body.email } }
  expect((await panel.payload.count({ collection: 'users', where })).totalDocs).toBe(0)
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
  const theme = (name: string) => ({ labels: { nb: name, nn: name, en: name }, position: 1 })
  expect((await panel.rest('POST', '/themes', theme('a'), cookie)).status).toBe(201)
  await panel.payload.update({ collection: 'users', id: user.id, data: { roles: ['MEMBER'] } as Loose })
  expect((await panel.rest('POST', '/themes', theme('b'), cookie)).status).toBe(404)
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

test.each([
  ['with a token beside it', { password: 'abc', token: 5 }],
  ['that is a number', { password: 123_456_789_012 }],
  ['that is a list', { password: ['et uvanlig ord', 'og et til'] }],
  ['that is an object', { password: { $ne: '' } }],
])('a weak password %s is refused all the same', async (_kind, body) => {
  const answer = await panel.rest('PATCH', `/users/${contributor.user.id}`, body, contributor.cookie)
  expect(answer.status).toBe(400)
  expect(answer.json.errors[0].data.errors[0].message).toMatch(/^Passordet /)
})

test('an admin chooses nobody else’s password, one by one or many at once', async () => {
  const chosen = { password: 'et helt annet uvanlig ord tre' }
  for (const path of [`/users/${editor.user.id}`, '/users?where[name][equals]=editor']) {
    const answer = await panel.rest('PATCH', path, chosen, admin)
    expect([answer.status, answer.json.errors[0].data.errors[0].message]).toEqual([
      400,
      'Bare den det gjelder, velger sitt eget passord. Lag en ny engangslenke i stedet.',
    ])
  }
  expect((await panel.rest('POST', '/users/login', { email: 'editor@x.example', ...chosen })).status).toBe(401)
})

test('somebody chooses their own new password', async () => {
  const { user, cookie } = await panel.person('own@x.example', ['MEMBER'])
  const chosen = { password: 'et helt annet uvanlig ord tre' }
  expect((await panel.rest('PATCH', `/users/${user.id}`, chosen, cookie)).status).toBe(200)
  expect((await panel.rest('POST', '/users/login', { email: 'own@x.example', ...chosen })).status).toBe(200)
})

test.each(['GET /payload-jobs/run?allQueues=true', 'GET /payload-jobs/handle-schedules', 'GET /payload-jobs'])(
  'an admin that asks for %s is refused',
  async (asked) => {
    const [, path = ''] = asked.split(' ')
    expect((await panel.rest('GET', path, undefined, admin)).status).toBeGreaterThanOrEqual(400)
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
    '/contact-points?sort=organisation.title',
    '/contact-points?sort=-organisation__title',
    '/contact-points?sort=title,deputy.person.email',
    '/contact-points?sort=person.email',
    '/contact-points?where[person.email][exists]=true',
    '/contact-points?where[person.email][like]=a&joins[x][sort][y]=1',
    '/measures?where[contactPoints.person.email][like]=a',
    '/contact-points?where[or][0][and][0][person.email][equals]=a',
    '/contact-points?where[and][0][deputy][contains][person.email][like]=a',
    '/contact-points/versions?sort=version.organisation.title',
    '/contact-points/versions?where[version.person.email][like]=a',
  ]) {
    const { status, json } = await panel.rest('GET', query, undefined, editor.cookie)
    expect([query, status, json.errors?.[0].name ?? json.errors?.[0].message]).toEqual([query, 400, 'QueryError'])
    expect(json.errors[0].message).toMatch(/^Spørringen kan ikke leses/)
  }
  expect((await panel.rest('GET', '/contact-points?sort=-title', undefined, editor.cookie)).status).toBe(200)
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
