import { describe, expect, it } from 'vitest'
import { isHttpsLink } from '../../../src/lib/links'
import { isMailbox, looksPersonal } from '../../../src/lib/mailbox'
import { toE164 } from '../../../src/lib/telephone'

describe('a role mailbox', () => {
  it.each(['post@kommunen.no', 'folkehelse@kommunen.example'])('%s has the form of one', (text) =>
    expect(isMailbox(text)).toBe(true),
  )
  it.each(['post@kommunen', 'post kommunen.no', '@kommunen.no', 'a@b@c.no', 'a@"b".no', 'a@<b>.no', '<a@b.no>', ''])(
    '«%s» has not',
    (text) => expect(isMailbox(text)).toBe(false),
  )
  it.each([
    'fornavn.etternavn@kommunen.example',
    'f.etternavn@kommunen.example',
    'fornavn.mellom.etternavn@kommunen.example',
  ])('%s looks like a person’s', (text) => expect(looksPersonal(text)).toBe(true))
  it.each([
    'post@kommunen.example',
    'postmottak.helse@kommunen.example',
    'folkehelse.koordinator@kommunen.example',
    'ordfører.kontoret@kommunen.example',
    'innkjøp@kommunen.example',
    'samskaping@kommunen.example',
  ])('%s does not', (text) => expect(looksPersonal(text)).toBe(false))
})

describe('a telephone number', () => {
  it.each([
    ['73 82 10 00', '+4773821000'],
    ['(+47) 73 82 10 00', '+4773821000'],
    ['0047 73821000', '+4773821000'],
    ['04800', '+4704800'],
    ['+45 33 12 34 56', '+4533123456'],
  ])('%s is kept as %s', (text, kept) => expect(toE164(text)).toBe(kept))
  it.each(['1234', '+47 1234', 'ring meg', '', '+'])('«%s» is none', (text) => expect(toE164(text)).toBeNull())
  it('that is kept stays as it is', () => expect(toE164(toE164('73 82 10 00') ?? '')).toBe('+4773821000'))
})

describe('a link', () => {
  it.each(['https://www.ks.no', 'https://example.no/a?b=ø#c'])('%s can be followed', (text) =>
    expect(isHttpsLink(text)).toBe(true),
  )
  it.each(['http://example.no', 'javascript:alert(1)', 'www.ks.no', 'https://', 'https://localhost', 'https://a b.no'])(
    '«%s» cannot',
    (text) => expect(isHttpsLink(text)).toBe(false),
  )
})
