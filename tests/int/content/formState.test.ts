import { fieldSchemasToFormState } from '@payloadcms/ui/forms/fieldSchemasToFormState'
import { createLocalReq, type Payload } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { describe, expect, it } from 'vitest'
import { completeness } from '../../../src/lib/completeness'
import { recordCollections, recordTypeOf } from '../../../src/catalogue/projection/lookups'
import { openFor } from '../../helpers/openFor'
import { openContent } from '../../helpers/payload'

type RecordCollection = (typeof recordCollections)[number]

describe('the form of the panel', () => {
  let payload: Payload
  openFor(openContent, (content) => void ({ payload } = content))

  /** The values that the panel's own components read, given what is saved. */
  async function formOf(collection: RecordCollection, data: Record<string, unknown>) {
    const { fields } = payload.collections[collection].config
    const state = await fieldSchemasToFormState({
      collectionSlug: collection,
      data,
      fields,
      fieldSchemaMap: undefined,
      operation: 'update',
      permissions: true,
      preferences: { fields: {} },
      renderAllFields: false,
      req: await createLocalReq({}, payload),
      schemaPath: collection,
      skipValidation: true,
    })
    return reduceFieldsToValues(state, true)
  }

  it.each(recordCollections)('says that nothing is told in an empty form of %s', async (collection) => {
    const { percent, next } = completeness(recordTypeOf[collection], await formOf(collection, {}))
    expect([percent, next.length]).toEqual([0, 3])
  })

  it('gives a list the same figure as the page, also where it asks for nothing else', async () => {
    const whole = await payload.create({
      collection: 'measures',
      draft: true,
      data: { title: 'T', summary: 'S' } as never,
    })
    const select = { completeness: true } as const
    const alone = await payload.findByID({ collection: 'measures', id: whole.id, draft: true, select })
    expect(whole.completeness).toBeGreaterThan(0)
    expect(alone.completeness).toBe(whole.completeness)
    const { docs } = await payload.find({ collection: 'measures', draft: true, select })
    expect(docs.map(({ completeness: percent }) => percent)).toEqual([whole.completeness])
  })

  it('says what is told as what is saved says it', async () => {
    const saved = {
      title: 'T',
      steps: [{ title: 'Ring' }],
      sources: [{ title: 'Egen' }],
      cost: { total: { amount: 0 } },
    }
    const { percent, next } = completeness('MEASURE', await formOf('measures', saved))
    expect({ percent, next }).toEqual(completeness('MEASURE', saved))
    expect(percent).toBeGreaterThan(0)
  })
})
