import type { PageRoute } from '../page'
import { aboutRoutes } from './about'
import { contactRoutes } from './contact'
import { frontRoutes } from './front'
import { placeRoutes } from './places'
import { recordRoutes } from './records'
import { searchRoutes } from './search'

/** Every page of the site that is drawn from the catalogue alone. */
export const pageRoutes: readonly PageRoute[] = [
  ...frontRoutes,
  ...searchRoutes,
  ...contactRoutes,
  ...placeRoutes,
  ...recordRoutes,
  ...aboutRoutes,
]
