import type { Payload } from 'payload'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { lexicalFromMarkdown } from '../../../src/lib/richText/fromMarkdown'
import { type Ground, onGround, publish, readyMeasure, refusedFor } from './ground'

const day = '2026-01-02T12:00:00.000Z'
const dayToCome = new Date(Date.now() + 2 * 86_400_000).toISOString()
const linkTo = (url: string) => lexicalFromMarkdown(`Se [siden](${url}).`)

describe('what may be saved', () => {
  let payload: Payload
  let ground: Ground
  onGround((opened) => ({ payload, ground } = opened))

  it('a draft may lack anything, and cannot be published before it is ready', async () => {
    const draft = await payload.create({
      collection: 'measures',
      draft: true,
      data: { title: 'Bare en tanke' } as never,
    })
    const publishing = payload.update({ collection: 'measures', id: draft.id, data: { _status: 'published' } })
    expect(await refusedFor(publishing)).toEqual([
      'summary',
      'themes',
      'organisation',
      'municipalities',
      'sources',
      'periodUnknown',
    ])
    const standing = await payload.findByID({ collection: 'measures', id: draft.id })
    expect(standing._status).toBe('draft')
  })

  it('the first publication is remembered through withdrawal and publishing again', async () => {
    const { id, firstPublishedAt } = await publish(payload, ground, 'Holder på dagen')
    expect(firstPublishedAt).toBeTruthy()
    await payload.update({ collection: 'measures', id, data: { _status: 'draft' } })
    const again = await payload.update({ collection: 'measures', id, data: { _status: 'published' } })
    expect(again.firstPublishedAt).toBe(firstPublishedAt)
  })

  it.each([
    ['a number that is no municipality', { municipalities: ['9999'] }, ['municipalities']],
    ['an end before the start', { period: { start: '2015', end: '2014-12' } }, ['period.end']],
    ['a date that does not exist', { period: { start: '2014-02-30' } }, ['period.start']],
    ['a cost below zero', { cost: { yearly: { amount: -1 } } }, ['cost.yearly.amount']],
    ['a share above the whole', { funding: [{ source: 'A', kind: 'SPONSOR', share: 1.5 }] }, ['funding.0.share']],
    ['a link that is not https', { sources: [{ title: 'A', url: 'javascript:alert(1)' }] }, ['sources.0.url']],
    ['a source of spaces', { sources: [{ title: '   ' }] }, ['sources.0.title']],
    ['a partner without a name', { partners: [{ roles: ['DEVELOPS'] }] }, ['partners.0.name']],
    ['an owner of whom only the role is told', { owner: { note: 'Driver det.' } }, ['owner.name']],
    ['a confirmation on a day to come', { practiceConfirmedAt: dayToCome }, ['practiceConfirmedAt']],
    ['a check on a day to come', { availability: { checkedAt: dayToCome } }, ['availability.checkedAt']],
    [
      'a rating on a day to come',
      { effectRatings: [{ level: 'PROMISING', reason: 'R', reviewer: 'F', ratedAt: dayToCome }] },
      ['effectRatings.0.ratedAt'],
    ],
    ['a link that readers would lose', { problem: linkTo('http://gammel.example/side') }, ['problem']],
    ['too long a summary', { summary: 'a'.repeat(401) }, ['summary']],
  ])('%s is refused', async (what, wrong, paths) => {
    const data = { ...readyMeasure(ground, what), ...wrong }
    expect(await refusedFor(payload.create({ collection: 'measures', data: data as never }))).toEqual(paths)
  })

  it.each([
    ['a mean without n', { kind: 'MEAN', value: 3.2 }, ['outcomes.0.points.0.n']],
    ['a proportion without n', { kind: 'PROPORTION', value: 0.4 }, ['outcomes.0.points.0.n']],
    ['a proportion in per cent', { kind: 'PROPORTION', value: 40, n: 12 }, ['outcomes.0.points.0.value']],
  ])('%s is refused', async (what, point, paths) => {
    const outcomes = [{ indicator: 'Trivsel', points: [{ moment: 'BEFORE', ...point }] }]
    const data = { ...readyMeasure(ground, what), outcomes }
    expect(await refusedFor(payload.create({ collection: 'pilot-evaluations', data: data as never }))).toEqual(paths)
  })

  it.each([
    [
      'a difference whose interval is upside down',
      { outcomes: [{ indicator: 'Trivsel', change: { value: 1, low: 2, high: 0.5 } }] },
      ['outcomes.0.change.high'],
    ],
    ['more reached than there are', { reach: { reached: 40, outOf: 12 } }, ['reach.outOf']],
    [
      'a side of the cooperation that nobody is',
      { cooperation: [{ time: 'Lang tid.' }] },
      ['cooperation.0.party.name'],
    ],
  ])('%s is refused', async (what, wrong, paths) => {
    const data = { ...readyMeasure(ground, what), ...wrong }
    expect(await refusedFor(payload.create({ collection: 'pilot-evaluations', data: data as never }))).toEqual(paths)
  })

  it('a step of a guide says whom', async () => {
    const data = { ...readyMeasure(ground, 'Uten hvem'), situation: 'S', steps: [{ whom: '   ' }] }
    expect(await refusedFor(payload.create({ collection: 'contact-guides', data: data as never }))).toEqual([
      'steps.0.whom',
    ])
  })

  it('a contact is never confirmed on a day to come, and may be today', async () => {
    const data = { organisation: ground.organisation.id, role: 'SWITCHBOARD', phone: '73821000', _status: 'published' }
    const confirm = (confirmedAt: string) =>
      payload.create({ collection: 'contact-points', data: { ...data, confirmedAt } as never })
    expect(await refusedFor(confirm(dayToCome))).toEqual(['confirmedAt'])
    expect((await confirm(new Date().toISOString())).contactState).toBe('FRESH')
  })

  it('a link to a page here, a mailbox or an https address is kept, and the sentence for another is ours', async () => {
    for (const url of ['https://ks.no/side', 'mailto:post@kommunen.no', '/tiltak/utlan'])
      expect((await publish(payload, ground, `Lenket ${url}`, { problem: linkTo(url) as never })).problem).toBeTruthy()
    const refused = publish(payload, ground, 'Lenket feil', { problem: linkTo('http://ks.no') as never })
    const { data } = (await refused.catch((error: unknown) => error)) as { data: { errors: { message: string }[] } }
    expect(data.errors[0]?.message).toMatch(/^Lenken «http:\/\/ks\.no» kan ikke vises\./)
  })

  it('a count needs no n', async () => {
    const outcomes = [{ indicator: 'Turer', points: [{ moment: 'AFTER', kind: 'COUNT', value: 40 }] }]
    const data = { ...readyMeasure(ground, 'Telte turer'), outcomes }
    const pilot = await payload.create({ collection: 'pilot-evaluations', data: data as never })
    expect(pilot.outcomes?.[0]?.points?.[0]?.value).toBe(40)
  })

  it('an organisation number is checked, and kept without spaces', async () => {
    const { id } = ground.organisation
    const ready = { ...readyMeasure(ground, 'Grunn'), organisation: id, _status: 'published' as const }
    const save = (organisationNumber: string) =>
      payload.update({
        collection: 'organisations',
        id,
        data: { ...ready, kind: 'NETWORK', organisationNumber } as never,
      })
    expect(await refusedFor(save('986 243 837'))).toEqual(['organisationNumber'])
    expect((await save('986 243 836')).organisationNumber).toBe('986243836')
  })

  it('a person’s details are never kept without a basis and an end, drafts included', async () => {
    const point = (person: object) =>
      payload.create({
        collection: 'contact-points',
        draft: true,
        data: { organisation: ground.organisation.id, role: 'SECRETARIAT', person } as never,
      })
    expect(await refusedFor(point({ name: 'Et navn' }))).toEqual(['person.basis', 'person.until'])
    const kept = await point({ name: 'Et navn', basis: 'CONSENT', until: '2999-12-31' })
    expect(kept.title).toMatch(/^Sekretariat – Grunn/)
  })

  it('a contact point keeps its telephone as E.164 and knows how fresh it is', async () => {
    const data = { organisation: ground.organisation.id, role: 'SWITCHBOARD', phone: '73 82 10 00' } as const
    const point = await payload.create({ collection: 'contact-points', data: { ...data, _status: 'published' } })
    expect([point.phone, point.contactState]).toEqual(['+4773821000', 'UNCONFIRMED'])
  })

  it('a published rating stays as it is; a new judgement is a new row', async () => {
    const rating = { level: 'PROMISING', reason: 'Egne tall.', reviewer: 'Forsker', ratedAt: day } as const
    const { id, effectRatings } = await publish(payload, ground, 'Vurdert', { effectRatings: [rating] })
    const rate = (rows: typeof effectRatings) =>
      payload.update({ collection: 'measures', id, data: { effectRatings: rows } })
    const changed = effectRatings?.map((row) => ({ ...row, level: 'DOCUMENTED' as const }))
    expect(await refusedFor(rate(changed))).toEqual(['effectRatings'])
    expect(await refusedFor(rate([]))).toEqual(['effectRatings'])
    const more = await rate([...(effectRatings ?? []), { ...rating, level: 'DOCUMENTED' }])
    expect(more.effectRatings).toHaveLength(2)
  })

  it('a theme cannot lie under one that lies below it', async () => {
    const term = (nb: string, parent?: string) =>
      payload.create({ collection: 'themes', data: { labels: { nb, nn: nb, en: nb }, position: 1, parent } })
    const top = await term('Øverst')
    const middle = await term('Midt', top.id)
    const bottom = await term('Nederst', middle.id)
    const tie = payload.update({ collection: 'themes', id: top.id, data: { parent: bottom.id } })
    expect(await refusedFor(tie)).toEqual(['parent'])
  })

  it('sentences are in the language of whoever saves', async () => {
    const messages = []
    for (const language of ['nb', 'nn', 'en']) {
      const req = { i18n: { ...payload.config.i18n, language, t: (key: string) => key } }
      const save = payload.create({
        collection: 'measures',
        req: req as never,
        data: { _status: 'published' } as never,
      })
      const error = await save.catch((reason: { data: { errors: { message: string }[] } }) => reason)
      messages.push((error as { data: { errors: { message: string }[] } }).data.errors[0]?.message)
    }
    expect(messages).toEqual(['Skriv en tittel.', 'Skriv ein tittel.', 'Write a title.'])
  })

  describe('pictures', () => {
    const picture = async (type: 'png' | 'svg', peopleAgreed = true) => {
      const data =
        type === 'svg'
          ? Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
          : await sharp({ create: { width: 1200, height: 800, channels: 3, background: 'teal' } })
              .png()
              .toBuffer()
      const mimetype = type === 'svg' ? 'image/svg+xml' : 'image/png'
      return payload.create({
        collection: 'media',
        data: { alt: 'En benk', credit: 'Redaksjonen', licence: 'CC-BY-4.0', peopleAgreed },
        file: { data, mimetype, name: `benk.${type}`, size: data.length },
      })
    }
    it('are sized when they are uploaded, never made larger', async () => {
      const { sizes } = await picture('png')
      expect([sizes?.w480?.width, sizes?.w960?.width, sizes?.w1600?.width]).toEqual([480, 960, 1200])
      expect(sizes?.w480?.mimeType).toBe('image/webp')
    })
    it('need the agreement of those in them', async () => {
      expect(await refusedFor(picture('png', false))).toEqual(['peopleAgreed'])
    })
    it('cannot carry a script', async () => {
      expect(await refusedFor(picture('svg'))).toEqual(['file'])
    })
  })
})
