import { whoToContact } from '../../catalogue/contactLadder'
import type { ContactGuideRecord } from '../../catalogue/record'
import { contactHref, contactParameters, readContactInput } from '../contacts/contactInput'
import { inReadersWords } from '../contacts/readersWords'
import { page, redirect, type PageRoute } from '../page'
import type { PageContext } from '../pageContext'
import { ContactPage } from '../pages/ContactPage'

const situationsShown = 50

/** Situations that can be chosen: the guides, the standard one left out because it answers when none is chosen. */
function situations({ reader, prefer, today }: PageContext): ContactGuideRecord[] {
  const request = { query: '', where: { type: ['CONTACT_GUIDE'] }, sort: 'TITLE', first: situationsShown } as const
  return reader
    .search({ ...request, prefer, after: null, today })
    .hits.flatMap(({ record }) => (record.type === 'CONTACT_GUIDE' && !record.standard ? [record] : []))
}

/** «Hvem kontakter jeg»: what was typed leads on to the place's number, so that an answer has one address. */
export const contactRoutes: readonly PageRoute[] = [
  {
    path: '/hvem-kontakter-jeg',
    answer(context, { query }) {
      const input = readContactInput(context, query)
      const wasTyped = query.has(contactParameters.typed)
      if (input.place !== null && wasTyped && !input.isFormer && input.problems.length === 0)
        return redirect(contactHref(context, input.place, input), 302)
      const { place, theme, situation } = input
      const answer =
        place === null
          ? null
          : inReadersWords(
              context,
              whoToContact(
                context.reader,
                { [place.kind]: place.number, theme: theme?.slug ?? null, situation: situation?.slug ?? null },
                context.today,
              ),
            )
      const drawn = <ContactPage {...{ context, input, answer }} situations={situations(context)} />
      return page(drawn, input.problems.length === 0 ? 200 : 400)
    },
  },
]
