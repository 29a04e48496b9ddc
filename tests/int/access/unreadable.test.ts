import { beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type Method, openRestPanel, type RestPanel } from '../../helpers/restPanel'

let panel: RestPanel
let cookie: string

beforeAll(async () => {
  panel = await openRestPanel()
  const data = { title: 'Vår', kind: 'NETWORK' } as never
  const { id } = await panel.payload.create({ collection: 'organisations', draft: true, data })
  cookie = (await panel.person('contributor@x.example', ['CONTRIBUTOR'], id)).cookie
})

const notForm = 'Skjemaet kom ikke helt fram, eller kan ikke leses. Send det en gang til.'
const notJson = 'Dette er ikke gyldig JSON. Se over anførselstegn, komma og klammer.'
const absent = 'Dette finnes ikke, eller du har ikke tilgang til det.'
const said = ({ status, json }: Answer) => [status, json.errors?.[0]?.message]
const form = 'multipart/form-data; boundary=x'
const part = (head: string, body: string) => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`

describe('a form', () => {
  test.each([
    ['without a boundary', 'multipart/form-data', 'abc'],
    ['without anything in it', form, ''],
    ['without a beginning', form, 'junk'],
    ['cut at the boundary', form, '--x'],
    ['cut in the file', form, part('name="file"; filename="a.png"', 'abc')],
    ['whose part has no head', form, '--x\r\nfoo\r\n\r\nabc\r\n--x--\r\n'],
    ['with a NUL in the name of the file', form, `${part('name="file"; filename="a\0.png"', 'abc')}--x--\r\n`],
    ['whose file is a text', form, `${part('name="file"', 'abc')}--x--\r\n`],
    ['whose file is said to lie elsewhere', form, `${part('name="file"', '{"filename":"../x"}')}--x--\r\n`],
    ['whose file is nothing', form, `${part('name="file"', 'null')}--x--\r\n`],
  ])('%s is refused with a sentence', async (_how, type, body) => {
    for (const path of ['/media', '/measures', '/users/login'])
      expect(said(await panel.rest('POST', path, undefined, cookie, body, { 'content-type': type }))).toEqual([
        400,
        notForm,
      ])
  })

  test('with many files is refused with a sentence', async () => {
    const files = ['a', 'b', 'c', 'd', 'e'].map((name) => part(`name="${name}"; filename="${name}.png"`, 'abc'))
    const answer = await panel.rest('POST', '/media', undefined, cookie, `${files.join('')}--x--\r\n`, {
      'content-type': form,
    })
    expect(said(answer)).toEqual([413, expect.stringContaining('Send én fil om gangen.')])
  })

  test.each([
    ['nb', 'Filen er for stor. Et bilde kan være på høyst 10 MB, og et dokument på høyst 20 MB.'],
    ['nn', 'Fila er for stor. Eit bilete kan vere på høgst 10 MB, og eit dokument på høgst 20 MB.'],
    ['en', 'The file is too large. A picture can be at most 10 MB, and a document at most 20 MB.'],
  ])('with a file above every limit is refused in the language of the sender: %s', async (language, sentence) => {
    const body = new FormData()
    body.append('file', new File([new Uint8Array(31 * 1024 * 1024)], 'a.png', { type: 'image/png' }))
    const inLanguage = `${cookie}; payload-lng=${language}`
    const answer = await panel.rest('POST', '/media', undefined, inLanguage, body)
    expect(said(answer)).toEqual([413, sentence])
  })
})

test.each(['x-http-method-override', 'x-payload-http-method-override'])(
  'a question in broken JSON (%s) is refused with a sentence',
  async (header) => {
    for (const path of ['/measures', '/payload-preferences/x', '/users'])
      expect(said(await panel.rest('POST', path, undefined, cookie, '{"a":', { [header]: 'GET' }))).toEqual([
        400,
        notJson,
      ])
    const inNynorsk = `${cookie}; payload-lng=nn`
    const answer = await panel.rest('POST', '/measures', undefined, inNynorsk, '{"a":', { [header]: 'GET' })
    expect(said(answer)[1]).toMatch(/^Dette er ikkje gyldig JSON/)
  },
)

test.each([
  'where[context.root][exists]=true',
  'where[context.root.children.0.text][like]=a',
  'where[or][0][context.root][exists]=true',
  'sort=context.root',
])('a contributor that looks inside a formatted text (%s) is told that nobody can', async (query) => {
  for (const path of ['/case-stories', '/case-stories/count'].slice(0, query.startsWith('sort') ? 1 : 2)) {
    const [status, message] = said(await panel.rest('GET', `${path}?${query}`, undefined, cookie))
    expect([path, status, message]).toEqual([path, 400, expect.stringContaining('inne i dette feltet')])
  }
})

test('a contributor that asks for a field that is not there is told so in their language', async () => {
  const path = '/case-stories?where[nothing][equals]=1'
  expect(said(await panel.rest('GET', path, undefined, cookie))[1]).toBe(
    'Spørringen kan ikke leses. Se på «nothing»: det finnes ikke noe slikt felt, eller du har ikke tilgang til det.',
  )
})

describe('Payload’s own collections', () => {
  test.each([
    'where[x][equals]=1',
    'where[key][nope]=1',
    'where[user][equals]=x',
    'where[or]=1',
    'where[updatedAt][greater_than]=abc',
    'where[value.x][exists]=true',
    'limit=abc',
    'limit=-1',
    'page=1.5',
    'sort=user.value.email',
  ])('a contributor that asks preferences and locks for %s is told what is wrong', async (query) => {
    for (const slug of ['payload-preferences', 'payload-locked-documents']) {
      const answer = await panel.rest('GET', `/${slug}?${query}`, undefined, cookie)
      expect([slug, ...said(answer)]).toEqual([slug, 400, expect.stringMatching(/^Spørringen kan ikke leses/)])
    }
  })

  test.each(['/payload-preferences/nope', '/payload-preferences/a%00b'])(
    'a contributor that deletes %s is told that it is not there',
    async (path) => expect(said(await panel.rest('DELETE', path, undefined, cookie))).toEqual([404, absent]),
  )

  test('a contributor keeps a preference and deletes it again', async () => {
    expect((await panel.rest('POST', '/payload-preferences/mine', { value: 1 }, cookie)).status).toBe(200)
    expect((await panel.rest('DELETE', '/payload-preferences/mine', undefined, cookie)).status).toBe(200)
    expect((await panel.rest('GET', '/payload-preferences/mine', undefined, cookie)).json.value).toBeNull()
  })

  test.each<[Method, string]>([
    ['GET', '/payload-migrations'],
    ['GET', '/payload-migrations/x'],
    ['POST', '/payload-migrations'],
    ['GET', '/payload-kv'],
    ['GET', '/payload-jobs'],
    ['GET', '/payload-jobs/run'],
    ['POST', '/users/verify/x'],
  ])('a stranger that asks %s %s is answered as at an address that does not exist', async (method, path) => {
    const body = method === 'POST' ? {} : undefined
    const [asked, nowhere] = [await panel.rest(method, path, body), await panel.rest(method, '/nowhere', body)]
    expect([asked.status, asked.text.replace(path, '')]).toEqual([404, nowhere.text.replace('/nowhere', '')])
  })
})

test('a contributor that asks for a file in another folder is told that it is not there', async () => {
  expect(said(await panel.rest('GET', '/media/file/x?prefix=../..', undefined, cookie))).toEqual([404, absent])
})
