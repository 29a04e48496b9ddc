import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Loose } from '../../helpers/restPanel'
import { operationsOn } from './matrixOperations'
import { acrossActors, cell, isDone, openMatrix, type Matrix } from './matrixRun'
import { fileOf, once, ready } from './matrixRows'
import { actors, hasDrafts, kinds, mayCreate, statesOf, type Slug } from './matrixTable'

/** The tests of the matrix for some of the collections; they are split over files that run side by side. */
export function matrixOf(slugs: readonly Slug[], atLeast: number): void {
  let matrix: Matrix
  beforeAll(async () => {
    matrix = await openMatrix()
  })
  afterAll(() => {
    console.log(`access matrix: ${matrix.cells} cells, ${matrix.unexpected.length} unexpected`)
  })

  test.each(slugs)('%s: each does with a row what their role allows', { timeout: 600_000 }, async (slug) => {
    for (const row of statesOf[kinds[slug]]) await acrossActors(matrix, slug, row, operationsOn(matrix, slug, row))
    expect(matrix.unexpected.filter((line) => line.includes(` ${slug} `))).toEqual([])
  })

  test.each(slugs)('%s: each adds what their role allows', { timeout: 120_000 }, async (slug) => {
    const { panel, people, ground } = matrix
    const kind = kinds[slug]
    for (const isPublished of hasDrafts(kind) ? [false, true] : [false]) {
      const status = hasDrafts(kind) ? { _status: isPublished ? 'published' : 'draft' } : {}
      const added = (): Loose => ({ ...ready(slug, ground, 'own', once('added')), ...status })
      for (const actor of actors) {
        const data = added()
        const name = `${actor} · ${slug} · create${isPublished ? ' published' : ''}`
        const { user, cookie } = people[actor]
        const form = new FormData()
        const file = fileOf(slug)
        form.append('_payload', JSON.stringify(data))
        if (file) form.append('file', new Blob([file.data], { type: file.mimetype }), file.name)
        const answer = await panel.rest('POST', `/${slug}?depth=0`, data, cookie, file === undefined ? undefined : form)
        cell(matrix, `${name} · REST`, mayCreate(actor, slug, isPublished), isDone(answer))
        const as = { overrideAccess: false as const, user, file: fileOf(slug) }
        const local = await panel.payload.create({ collection: slug, data: added(), ...as }).then(
          () => true,
          () => false,
        )
        cell(matrix, `${name} · Local`, mayCreate(actor, slug, isPublished), local)
      }
    }
    expect(matrix.unexpected.filter((line) => line.includes(` ${slug} `))).toEqual([])
  })

  test('the matrix is as large as it should be', () => {
    expect(matrix.cells).toBeGreaterThan(atLeast)
  })
}
