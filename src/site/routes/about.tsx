import { about, privacy } from '../messages/about'
import { page, type PageRoute } from '../page'
import { TextPage } from '../pages/TextPage'

/** Pages about the site itself. */
export const aboutRoutes: readonly PageRoute[] = [
  { path: '/om', answer: (context) => page(<TextPage context={context} text={about} />) },
  { path: '/personvern', answer: (context) => page(<TextPage context={context} text={privacy} />) },
]
