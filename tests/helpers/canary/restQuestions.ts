import type { Payload } from 'payload'
import type { Flock } from './flock'
import type { Question } from './listener'
import type { Planted } from './plant'
import { fileNames } from './siteQuestions'

const json = { 'content-type': 'application/json' }
const tricks = ['', '?draft=true', '?trash=true', '?draft=true&trash=true', '?depth=2&select[title]=true']

const get = (path: string): Question => ({ path: `/api${path}` })

/** All rows and all their versions, drafts and trash included, and every file: what somebody who may read it all would ask. */
export function readAll(payload: Payload, planted: readonly Planted[]): Question[] {
  return [
    ...Object.keys(payload.collections).flatMap((slug) => [
      get(`/${slug}?draft=true&trash=true&limit=1000&depth=0`),
      get(`/${slug}?trash=true&limit=1000&depth=0`),
      get(`/${slug}/versions?trash=true&limit=1000&depth=0`),
    ]),
    ...fileNames(planted).flatMap((name) => [get(`/media/file/${name}`), get(`/documents/file/${name}`)]),
  ]
}

/** Payload's REST in every way that somebody might try it: collections, versions, rows, files, jobs, preferences, locks. */
export function restQuestions(payload: Payload, flock: Flock, planted: readonly Planted[]): Question[] {
  const all = Object.keys(payload.collections)
  const email = flock.birds.find(({ nest }) => nest.startsWith('users') && nest.endsWith('email'))?.call ?? ''
  const address = `post@${email}.example`
  return [
    ...readAll(payload, planted),
    ...all.flatMap((slug) => [
      ...tricks.map((trick) => get(`/${slug}${trick}${trick === '' ? '?' : '&'}limit=1000`)),
      get(`/${slug}/versions?limit=1000&depth=1`),
      get(`/${slug}/count?where[title][like]=kanari`),
      get(`/${slug}?where[or][0][title][like]=kanari&sort=-title`),
      get(`/globals/${slug}`),
      {
        path: `/api/${slug}`,
        method: 'POST',
        headers: { ...json, 'x-http-method-override': 'GET' },
        body: '{"limit":1000}',
      },
      { path: `/api/${slug}`, method: 'POST', headers: json, body: '{}' },
    ]),
    ...planted.flatMap(({ collection, id }) => [
      ...tricks.map((trick) => get(`/${collection}/${id}${trick}`)),
      get(`/${collection}/versions/${id}`),
      { path: `/api/${collection}/${id}`, method: 'PATCH', headers: json, body: '{}' },
    ]),
    ...[
      '/access',
      '/users/me',
      '/users/init',
      '/payload-preferences/kanari',
      '/payload-jobs/run',
      '/graphql',
      '/',
      '/finnes-ikke',
    ].map(get),
    ...[
      '/users/login',
      '/users/forgot-password',
      '/users/reset-password',
      '/users/first-register',
      '/users/unlock',
    ].map((path) => ({
      path: `/api${path}`,
      method: 'POST',
      headers: json,
      body: JSON.stringify({ email: address, password: 'feil passord her' }),
    })),
  ]
}
