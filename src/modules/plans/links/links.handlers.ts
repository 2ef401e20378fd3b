import { type Route, route } from '#server/http.ts'
import { authorOf } from '../plan-writing.service.ts'
import { addPlanLink, listPlanLinks, listUpperGoals, removePlanLink } from './links.contract.ts'
import { addLink, readLinks, readUpperDocuments, removeLink } from './links.service.ts'

export const linkRoutes: Route[] = [
  route(listPlanLinks, (call, { id }) => readLinks(call, id)),

  route(listUpperGoals, async ({ tx, organisation }, { id }) => ({
    documents: await readUpperDocuments(tx, organisation.id, id),
  })),

  route(addPlanLink, async (call, { kind, id, upper }) => {
    call.audit(`${kind}:${id}`, { carriesOut: `${upper.kind}:${upper.id}` })
    return { id: await addLink(call.tx, authorOf(call), { lower: { kind, id }, upper }) }
  }),

  route(removePlanLink, async (call, { id }) => {
    const lower = await removeLink(call.tx, authorOf(call), id)
    call.audit(`${lower.kind}:${lower.id}`, { link: id })
  }),
]
