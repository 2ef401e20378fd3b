import { type EarlyCall, type Route, route } from '#server/http.ts'
import { createLimits } from '#server/limits.ts'
import type { Services } from '#server/module.ts'
import { AppError } from '#shared/errors.ts'
import { authorOf, requireOwner, requireUnit, type WritingCall } from '../plan-writing.service.ts'
import { eraseFeedback, holdFeedback } from './feedback.queries.ts'
import { feedbackAttempts, storeAnswer, takeFeedback } from './feedback.service.ts'
import type { HandOverInput } from './hand-over.ts'
import type { ProjectPartKind } from './project.ts'
import { insertProjectChange } from './project-changes.queries.ts'
import {
  addHandOver,
  addPilot,
  answerFeedback,
  deleteProjectPart,
  givePilotFeedback,
  removeFeedback,
  restoreProjectPart,
  updateHandOver,
  updatePilot,
} from './project-parts.contract.ts'
import {
  findPart,
  insertPart,
  markPartDeleted,
  type PartContent,
  type StoredPart,
  updatePart,
} from './project-parts.queries.ts'
import { requirePublisher } from './projects.handlers.ts'
import { requireEditableProject, requireSeenVersion } from './projects.service.ts'

interface Saved {
  id: string
  version: number
}

async function add(call: WritingCall, part: PartContent & { projectId: string }): Promise<Saved> {
  const { projectId, kind } = part
  await requireEditableProject(call, projectId)
  const objectId = await insertPart(call.tx, authorOf(call), part)
  await insertProjectChange(call.tx, authorOf(call), { projectId, kind, objectId, change: 'added' })
  return { id: objectId, version: 1 }
}

async function requirePart(
  call: WritingCall,
  { projectId, kind, id }: { projectId: string; kind: ProjectPartKind; id: string },
): Promise<StoredPart<ProjectPartKind>> {
  await requireEditableProject(call, projectId)
  const part = await findPart(call.tx, call.organisation.id, { kind, projectId, id })
  if (!part) throw new AppError('notFound', `No ${kind} ${id}`)
  return part
}

function requireSeen({ updatedAt, isDeleted, id, ...part }: StoredPart<ProjectPartKind>, version: number): void {
  if (isDeleted) throw new AppError('notFound', `${id} is deleted`)
  requireSeenVersion({ ...part, updatedAt: updatedAt.toISOString() }, version)
}

async function change(
  call: WritingCall,
  part: PartContent & { projectId: string; id: string; seen: number },
): Promise<Saved> {
  const { projectId, kind, id, seen } = part
  const held = await requirePart(call, part)
  requireSeen(held, seen)
  const before = held.content
  await insertProjectChange(call.tx, authorOf(call), { projectId, kind, objectId: id, change: 'updated', before })
  await updatePart(call.tx, authorOf(call), part)
  return { id, version: held.version + 1 }
}

/** Whoever has left since may stay the owner of a hand-over that is changed. */
async function requireHandOver(call: WritingCall, content: HandOverInput, before?: HandOverInput): Promise<void> {
  await requireUnit(call, content.unitId)
  if (content.ownerId !== before?.ownerId) await requireOwner(call, content.ownerId)
}

const pilotRoutes: Route[] = [
  route(addPilot, async (call, { organisation: _, project, ...content }) => {
    const saved = await add(call, { kind: 'pilot', projectId: project, content })
    call.audit(`pilot:${saved.id}`, { project })
    return saved
  }),

  route(updatePilot, async (call, { organisation: _, project, id, version: seen, ...content }) => {
    const saved = await change(call, { kind: 'pilot', projectId: project, id, seen, content })
    call.audit(`pilot:${id}`, { project, version: saved.version })
    return saved
  }),
]

const handOverRoutes: Route[] = [
  route(addHandOver, async (call, { organisation: _, project, ...content }) => {
    await requireHandOver(call, content)
    const saved = await add(call, { kind: 'handOver', projectId: project, content })
    call.audit(`handOver:${saved.id}`, { project })
    return saved
  }),

  route(updateHandOver, async (call, { organisation: _, project, id, version: seen, ...content }) => {
    const held = await findPart(call.tx, call.organisation.id, { kind: 'handOver', projectId: project, id })
    await requireHandOver(call, content, held?.content)
    const saved = await change(call, { kind: 'handOver', projectId: project, id, seen, content })
    call.audit(`handOver:${id}`, { project, version: saved.version })
    return saved
  }),
]

const deletingRoutes: Route[] = [
  route(deleteProjectPart, async (call, { project: projectId, kind, id, version }) => {
    requireSeen(await requirePart(call, { projectId, kind, id }), version)
    await insertProjectChange(call.tx, authorOf(call), { projectId, kind, objectId: id, change: 'deleted' })
    await markPartDeleted(call.tx, authorOf(call), { kind, id, deletedAt: call.now })
    call.audit(`${kind}:${id}`, { project: projectId })
  }),

  route(restoreProjectPart, async (call, { project: projectId, kind, id }) => {
    const held = await requirePart(call, { projectId, kind, id })
    call.audit(`${kind}:${id}`, { project: projectId })
    if (!held.isDeleted) return { id, version: held.version }
    await insertProjectChange(call.tx, authorOf(call), { projectId, kind, objectId: id, change: 'restored' })
    await markPartDeleted(call.tx, authorOf(call), { kind, id, deletedAt: null })
    return { id, version: held.version + 1 }
  }),
]

async function requireFeedback(call: WritingCall, { projectId, id }: { projectId: string; id: string }) {
  await requireEditableProject(call, projectId)
  const held = await holdFeedback(call.tx, call.organisation.id, { projectId, id })
  if (!held) throw new AppError('notFound', `No feedback ${id}`)
  return held
}

function feedbackRoutes({ db, secret, sendMail }: Services): Route[] {
  const limits = createLimits(db, secret)
  const countFeedback = ({ address, now }: EarlyCall, { pilot }: { pilot: string }) =>
    limits.count(feedbackAttempts(address, pilot), now)
  return [
    route(
      givePilotFeedback,
      async ({ tx, now, audit }, { slug, project, pilot: pilotId, ...said }) => {
        const publisher = await requirePublisher(tx, slug, now)
        const id = await takeFeedback(tx, { ...said, ...publisher, project, pilotId })
        audit(`feedback:${id}`, { pilot: pilotId }, publisher.organisationId)
      },
      countFeedback,
    ),

    route(answerFeedback, async (call, { project: projectId, id, version: seen, answer, isPublic }) => {
      const { tx, organisation, today } = call
      const held = await requireFeedback(call, { projectId, id })
      const content = { answer: held.answer, isPublic: held.isPublic }
      const updatedAt = new Date(`${held.answeredOn ?? held.receivedOn}T12:00:00Z`).toISOString()
      requireSeenVersion({ version: held.version, content, updatedBy: held.answeredBy ?? '', updatedAt }, seen)
      const version = await storeAnswer(tx, authorOf(call), { held, organisation, today, answer, isPublic, sendMail })
      call.audit(`feedback:${id}`, { project: projectId, isPublic, isAnswered: answer !== null })
      return { id, version }
    }),

    route(removeFeedback, async (call, { project: projectId, id }) => {
      await requireFeedback(call, { projectId, id })
      await eraseFeedback(call.tx, authorOf(call), id)
      call.audit(`feedback:${id}`, { project: projectId })
    }),
  ]
}

/** The calls about pilots, their feedback and hand-overs. */
export const projectPartRoutes = (services: Services): Route[] => [
  ...pilotRoutes,
  ...handOverRoutes,
  ...deletingRoutes,
  ...feedbackRoutes(services),
]
