import { type Route, route } from '#server/http.ts'
import { getPlansAcross } from './across.contract.ts'
import { readAcross } from './across.service.ts'

export const acrossRoutes: Route[] = [
  route(getPlansAcross, ({ tx, organisation, today }) => readAcross(tx, { organisationId: organisation.id, today })),
]
