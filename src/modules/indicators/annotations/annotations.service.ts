import type { Tx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Role } from '#shared/roles.ts'
import { readCatalogueEntries } from '../catalogue.queries.ts'
import type { IndicatorKey } from '../indicator.ts'
import { indicatorsAccess } from '../indicators.access.ts'
import { readOrganisationReader } from '../reader.queries.ts'
import { maySee } from '../reader.ts'
import { type AnnotationContent, type IndicatorAnnotation, mostAnnotations } from './annotation.ts'
import {
  findAnnotation,
  insertAnnotation,
  readAnnotations,
  setAnnotationRemoved,
  updateAnnotationContent,
} from './annotations.queries.ts'

/** Who tells, for which organisation, and beside which indicator. */
export interface AnnotationCall {
  tx: Tx
  organisation: Organisation
  role: Role
  by: string
  now: Date
  indicator: IndicatorKey
}

const subjectOf = ({ organisation, indicator }: AnnotationCall) => ({ organisationId: organisation.id, indicator })

export const mayPublish = (role: Role): boolean => indicatorsAccess.publishAnnotations.roles.some((one) => one === role)

/** Throws `forbidden` when everybody sees it, or would, and the role may not decide that. */
function requirePublishing({ role }: AnnotationCall, contents: readonly Pick<AnnotationContent, 'isPublic'>[]): void {
  if (!mayPublish(role) && contents.some(({ isPublic }) => isPublic))
    throw new AppError('forbidden', 'Public events are decided by owners and coordinators')
}

async function requireRoom(call: AnnotationCall): Promise<void> {
  if ((await readAnnotations(call.tx, subjectOf(call))).length >= mostAnnotations)
    throw new AppError('conflict', `An indicator has at most ${mostAnnotations} events`)
}

async function requireAnnotation(call: AnnotationCall, id: string, isRemoved = false): Promise<IndicatorAnnotation> {
  const found = await findAnnotation(call.tx, subjectOf(call), { id, isRemoved })
  if (!found) throw new AppError('notFound', 'No such event')
  return found
}

export async function tellAnnotation(call: AnnotationCall, content: AnnotationContent): Promise<IndicatorAnnotation> {
  const { tx, organisation, indicator, by, now } = call
  const [entry] = await readCatalogueEntries(tx, [indicator])
  const reader = await readOrganisationReader(tx, organisation.id)
  if (!entry || !maySee(entry.ownership, reader)) throw new AppError('notFound', `No indicator ${indicator}`)
  requirePublishing(call, [content])
  await requireRoom(call)
  return requireAnnotation(call, await insertAnnotation(tx, subjectOf(call), { ...content, by, now }))
}

interface Edited {
  before: IndicatorAnnotation
  after: IndicatorAnnotation
}

/** Throws `conflict`, with the event as it is now, when somebody else changed it meanwhile. */
export async function editAnnotation(
  call: AnnotationCall,
  { id, version, content }: { id: string; version: number; content: AnnotationContent },
): Promise<Edited> {
  const { tx, by, now } = call
  const before = await requireAnnotation(call, id)
  requirePublishing(call, [before, content])
  if (!(await updateAnnotationContent(tx, subjectOf(call), { ...content, id, version, by, now })))
    throw new AppError('conflict', `The event is at version ${before.version}`, { extra: { current: before } })
  return { before, after: await requireAnnotation(call, id) }
}

/** Returns what it was. */
export async function hideAnnotation(call: AnnotationCall, id: string): Promise<IndicatorAnnotation> {
  const before = await requireAnnotation(call, id)
  requirePublishing(call, [before])
  await setAnnotationRemoved(call.tx, subjectOf(call), { id, isRemoved: true, by: call.by, now: call.now })
  return before
}

export async function showAnnotation(call: AnnotationCall, id: string): Promise<IndicatorAnnotation> {
  requirePublishing(call, [await requireAnnotation(call, id, true)])
  await requireRoom(call)
  await setAnnotationRemoved(call.tx, subjectOf(call), { id, isRemoved: false, by: call.by, now: call.now })
  return requireAnnotation(call, id)
}
