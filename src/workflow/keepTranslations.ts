import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { actorOf, isEditor, refusal, relatedId, type FieldProblem } from '../access'
import { words } from '../vocabulary'
import { fieldsOf, merged, publishes } from './document'

const messages = {
  notYours: words(
    'Du kan bare oversette sider som din egen organisasjon eier.',
    'Du kan berre omsetje sider som din eigen organisasjon eig.',
    'You can only translate pages that your own organisation owns.',
  ),
  notPublic: words(
    'Originalen er ikke publisert. Publiser den først, så kan oversettelsen publiseres.',
    'Originalen er ikkje publisert. Publiser han først, så kan omsetjinga publiserast.',
    'The original is not published. Publish it first, and then the translation.',
  ),
  isTranslation: words(
    'Siden du har valgt, er selv en oversettelse. Velg originalen.',
    'Sida du har valt, er sjølv ei omsetjing. Vel originalen.',
    'The page you have chosen is itself a translation. Choose the original.',
  ),
  hasTranslations: words(
    'Denne siden har selv oversettelser, så den kan ikke være en oversettelse av en annen.',
    'Denne sida har sjølv omsetjingar, så ho kan ikkje vere ei omsetjing av ei anna.',
    'This page has translations of its own, so it cannot be a translation of another.',
  ),
  sameLanguage: words(
    'Originalen er på samme språk. Velg språket som oversettelsen er skrevet på.',
    'Originalen er på same språk. Vel språket som omsetjinga er skriven på.',
    'The original is in the same language. Choose the language that the translation is written in.',
  ),
  isThere: words(
    'Det finnes allerede en publisert tekst på dette språket. Rett den, eller ta den bort først.',
    'Det finst alt ein publisert tekst på dette språket. Rett han, eller ta han bort først.',
    'There is a published text in this language already. Mend that one, or take it down first.',
  ),
}

interface Saved {
  req: PayloadRequest
  collection: CollectionSlug
  id: string | null
  document: Record<string, unknown>
}

async function isThere({ req, collection, id }: Saved, where: Where[]): Promise<boolean> {
  const notItself: Where[] = id === null ? [] : [{ id: { not_equals: id } }]
  const { totalDocs } = await req.payload.count({
    req,
    collection,
    overrideAccess: true,
    where: { and: [...where, ...notItself] },
  })
  return totalDocs > 0
}

/** Whether another translation of an original is published in a language. */
const isTranslated = (saved: Saved, original: string) =>
  isThere(saved, [
    { translationOf: { equals: original } },
    { language: { equals: saved.document['language'] } },
    { _status: { equals: 'published' } },
  ])

async function problemsOfTranslation(saved: Saved, original: Record<string, unknown>): Promise<FieldProblem[]> {
  const { document, id } = saved
  const problems: FieldProblem[] = []
  const say = (path: string, message: FieldProblem['message'], isWrong: boolean) => {
    if (isWrong) problems.push({ path, message })
  }
  const isOfTranslation = relatedId(original['translationOf']) !== null || original['id'] === id
  say('translationOf', messages.isTranslation, isOfTranslation)
  say('translationOf', messages.notPublic, !isOfTranslation && !publishes(original))
  const hasOwn = id !== null && (await isThere(saved, [{ translationOf: { equals: id } }]))
  say('translationOf', messages.hasTranslations, hasOwn)
  const isSame = original['language'] === document['language']
  say('language', messages.sameLanguage, isSame)
  say('language', messages.isThere, !isSame && (await isTranslated(saved, String(original['id']))))
  return problems
}

/**
 * Keeps a record and its translations apart: a translation belongs to whoever owns the original, and is published only
 * beside a public original, once in each language.
 */
export const keepTranslations: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const document = merged(originalDoc, data)
  const id = typeof document['id'] === 'string' ? document['id'] : null
  const saved: Saved = { req, collection: collection.slug, id, document }
  const refuse = (problems: readonly FieldProblem[]) => {
    if (problems.length > 0) throw refusal(problems, collection.slug, req)
  }
  const originalId = relatedId(document['translationOf'])
  if (originalId === null) {
    const clashes = id !== null && publishes(document) && (await isTranslated(saved, id))
    refuse(clashes ? [{ path: 'language', message: messages.isThere }] : [])
    return data
  }
  const original = fieldsOf(
    await req.payload.findByID({
      req,
      collection: collection.slug,
      id: originalId,
      depth: 0,
      trash: true,
      overrideAccess: true,
      disableErrors: true,
    }),
  )
  const organisation = relatedId(original['organisation'])
  const actor = actorOf(req)
  const isForeign = actor !== null && isEditor({ req }) !== true && actor.organisation !== organisation
  refuse(isForeign ? [{ path: 'translationOf', message: messages.notYours }] : [])
  if (publishes(document)) refuse(await problemsOfTranslation(saved, original))
  return organisation === null ? data : { ...data, organisation }
}
