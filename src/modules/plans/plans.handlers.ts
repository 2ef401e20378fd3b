import { findOrganisationBySlug } from '#modules/organisations/organisations.queries.ts'
import { type Route, route } from '#server/http.ts'
import { isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { insertGoalBasis, isThere } from './goal-bases.queries.ts'
import { findPossiblePartners, requireGoal } from './goal-writing.service.ts'
import { findProgrammes } from './outline.queries.ts'
import { type Figures, readPublishedPlan } from './outline.service.ts'
import { changedFields } from './plan-change.ts'
import { addPart, changePart, holdSeen } from './plan-objects.service.ts'
import { authorOf, readRights } from './plan-writing.service.ts'
import { requireReadable } from './plan-reading.service.ts'
import { readsDrafts } from './plans.access.ts'
import {
  addGoal,
  addPriority,
  addProgramme,
  getProgramme,
  getPublishedPlan,
  listPossiblePartners,
  listProgrammes,
  updateGoal,
  updatePriority,
  updateProgramme,
} from './plans.contract.ts'
import { freezeVersion, isNewApproval } from './versions/versions.service.ts'

export const planRoutes = (figures: Figures): Route[] => [
  ...readingRoutes(figures),
  ...programmeRoutes,
  ...priorityRoutes,
  ...goalRoutes(figures),
]

const readingRoutes = (figures: Figures): Route[] => [
  route(listProgrammes, async ({ tx, organisation, membership }) => {
    const all = await findProgrammes(tx, organisation.id)
    const programmes = readsDrafts(membership.role) ? all : all.filter(({ status }) => status === 'approved')
    return { programmes, rights: await readRights(tx, membership) }
  }),

  route(getProgramme, async (call, { id }) => ({
    outline: await requireReadable(call, figures, id),
    rights: await readRights(call.tx, call.membership),
  })),

  route(getPublishedPlan, async ({ tx, now }, { organisation: slug }) => {
    const organisation = await findOrganisationBySlug(tx, slug)
    if (!organisation) throw new AppError('notFound', 'No such organisation')
    const today = organisation.demo ? demoDay : isoDay(now)
    return { plan: await readPublishedPlan(tx, figures, { organisation, today }) }
  }),
]

const programmeRoutes: Route[] = [
  route(addProgramme, async (call, { organisation: _, ...content }) => {
    const part = { kind: 'programme', parentId: call.organisation.id, content } as const
    const saved = await addPart(call.tx, authorOf(call), part)
    call.audit(`programme:${saved.id}`)
    return saved
  }),

  route(updateProgramme, async (call, { organisation: _, id, version, ...content }) => {
    const held = await holdSeen(call.tx, call.organisation.id, { kind: 'programme', id, version })
    call.audit(`programme:${id}`, { changed: changedFields({ ...held.content }, content) })
    const saved = await changePart(call.tx, authorOf(call), { held, content })
    if (isNewApproval(held.content, content)) await freezeVersion(call.tx, authorOf(call), { programmeId: id })
    return saved
  }),
]

const priorityRoutes: Route[] = [
  route(addPriority, async (call, { organisation: _, programmeId, ...content }) => {
    const saved = await addPart(call.tx, authorOf(call), { kind: 'priority', parentId: programmeId, content })
    call.audit(`priority:${saved.id}`)
    return saved
  }),

  route(updatePriority, async (call, { organisation: _, id, version, ...content }) => {
    const held = await holdSeen(call.tx, call.organisation.id, { kind: 'priority', id, version })
    call.audit(`priority:${id}`, { changed: changedFields({ ...held.content }, content) })
    return changePart(call.tx, authorOf(call), { held, content })
  }),
]

const goalRoutes = (figures: Figures): Route[] => [
  route(listPossiblePartners, async ({ tx, organisation }) => ({
    organisations: (await findPossiblePartners(tx, organisation)).map(({ id, name }) => ({ id, name })),
  })),

  route(addGoal, async (call, { organisation: _, priorityId, basis, ...written }) => {
    const content = await requireGoal(call, figures, { content: written })
    if (basis && !(await isThere(call.tx, call.organisation.id, basis))) throw invalidInput('basis', 'basisUnknown')
    const saved = await addPart(call.tx, authorOf(call), { kind: 'goal', parentId: priorityId, content })
    if (basis) await insertGoalBasis(call.tx, call.organisation.id, { goalId: saved.id, basis })
    call.audit(`goal:${saved.id}`, basis ? { basis: `${basis.kind}:${basis.id}` } : {})
    return saved
  }),

  route(updateGoal, async (call, { organisation: _, id, version, ...written }) => {
    const held = await holdSeen(call.tx, call.organisation.id, { kind: 'goal', id, version })
    const content = await requireGoal(call, figures, { content: written, before: held.content })
    call.audit(`goal:${id}`, { changed: changedFields({ ...held.content }, content) })
    return changePart(call.tx, authorOf(call), { held, content })
  }),
]
