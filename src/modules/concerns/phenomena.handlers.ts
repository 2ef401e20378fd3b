import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { handlesConcerns } from './concerns.access.ts'
import { authorOf, lookerOf } from './concern-writing.ts'
import { rightsOf } from './concerns.service.ts'
import {
  addPhenomenon,
  addToPhenomenon,
  deletePhenomenon,
  getPhenomenon,
  listPhenomena,
  restorePhenomenon,
  updatePhenomenon,
} from './phenomena.contract.ts'
import {
  findPhenomena,
  holdPhenomenon,
  insertPhenomenon,
  markPhenomenonDeleted,
  updatePhenomenonContent,
} from './phenomena.queries.ts'
import {
  contentOfPhenomenon,
  readPhenomenon,
  requireHeldPhenomenon,
  requirePhenomenonContent,
  requireSeenPhenomenon,
  toPhenomenonSummary,
} from './phenomena.service.ts'
import type { PlansOfConcerns } from './tied-goal.ts'

/** The calls about phenomena: what ties joys, concerns, indicators, actors and goals together. */
export const phenomenonRoutes = (plans: PlansOfConcerns): Route[] => [...readingRoutes(plans), ...writingRoutes]

const readingRoutes = (plans: PlansOfConcerns): Route[] => [
  route(listPhenomena, async ({ tx, organisation, membership: { role } }) => {
    const stored = await findPhenomena(tx, organisation.id)
    const bases = await plans.readGoalBases(tx, organisation.id)
    const ofState = (isDeleted: boolean) =>
      stored.filter((one) => one.isDeleted === isDeleted).map((one) => toPhenomenonSummary(one, bases))
    return {
      items: ofState(false),
      deleted: handlesConcerns(role) ? ofState(true) : [],
      rights: rightsOf(role, plans),
    }
  }),

  route(getPhenomenon, async (call, { id }) => {
    const { tx, organisation, membership, today } = call
    const { role } = membership
    const bases = await plans.readGoalBases(tx, organisation.id)
    const phenomenon = await readPhenomenon(tx, id, {
      organisation,
      looker: lookerOf(call),
      bases,
      readGoals: (its) => plans.readTiedGoals(tx, { organisation, role, today, bases: its }),
    })
    return { phenomenon, rights: rightsOf(role, plans) }
  }),
]

const writingRoutes: Route[] = [
  route(addPhenomenon, async (call, { organisation: _, ...content }) => {
    await requirePhenomenonContent(call.tx, call.organisation, { content })
    const id = await insertPhenomenon(call.tx, authorOf(call), { content })
    call.audit(`phenomenon:${id}`, { concerns: content.concerns.length })
    return { id, version: 1 }
  }),

  route(updatePhenomenon, async (call, { organisation: _, id, version, ...content }) => {
    const held = await requireHeldPhenomenon(call.tx, call.organisation.id, id)
    requireSeenPhenomenon(held, version)
    const before = contentOfPhenomenon(held)
    await requirePhenomenonContent(call.tx, call.organisation, { content, before })
    call.audit(`phenomenon:${id}`, { before })
    return { id, version: await updatePhenomenonContent(call.tx, authorOf(call), { id, content }) }
  }),

  route(addToPhenomenon, async (call, { id, concern }) => {
    const held = await requireHeldPhenomenon(call.tx, call.organisation.id, id)
    call.audit(`phenomenon:${id}`, { added: concern })
    const before = contentOfPhenomenon(held)
    if (before.concerns.includes(concern)) return { id, version: held.version }
    const content = { ...before, concerns: [...before.concerns, concern] }
    await requirePhenomenonContent(call.tx, call.organisation, { content, before })
    return { id, version: await updatePhenomenonContent(call.tx, authorOf(call), { id, content }) }
  }),

  route(deletePhenomenon, async (call, { id, version }) => {
    requireSeenPhenomenon(await requireHeldPhenomenon(call.tx, call.organisation.id, id), version)
    call.audit(`phenomenon:${id}`)
    await markPhenomenonDeleted(call.tx, authorOf(call), { id, deletedAt: call.now })
  }),

  route(restorePhenomenon, async (call, { id }) => {
    const held = await holdPhenomenon(call.tx, call.organisation.id, id)
    if (!held) throw new AppError('notFound', `No phenomenon ${id}`)
    call.audit(`phenomenon:${id}`)
    if (!held.isDeleted) return { id, version: held.version }
    return { id, version: await markPhenomenonDeleted(call.tx, authorOf(call), { id, deletedAt: null }) }
  }),
]
