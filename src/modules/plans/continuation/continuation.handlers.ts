import { type Route, route } from '#server/http.ts'
import type { Figures } from '../outline.service.ts'
import { requireReadable } from '../plan-reading.service.ts'
import { authorOf } from '../plan-writing.service.ts'
import { continueProgramme } from './continuation.contract.ts'
import { continueOutline } from './continuation.service.ts'

export const continuationRoutes = (figures: Figures): Route[] => [
  route(continueProgramme, async (call, { organisation: _, id, ...wanted }) => {
    const outline = await requireReadable(call, figures, id)
    const saved = await continueOutline(call.tx, authorOf(call), { outline, wanted })
    call.audit(`programme:${saved.id}`, { continues: id, goals: wanted.goals.length })
    return saved
  }),
]
