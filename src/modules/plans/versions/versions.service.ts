import { createHash } from 'node:crypto'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership } from '#shared/roles.ts'
import { canonical } from '../plan-change.ts'
import type { Author, HeldPart } from '../plan-objects.queries.ts'
import { changePart, requirePart, type Saved } from '../plan-objects.service.ts'
import type { ProgrammeInput } from '../plan.ts'
import { readsDrafts } from '../plans.access.ts'
import { comparePlans, countDiffering, type PlanComparison } from './comparison.ts'
import { codesIn, type FrozenPlan } from './frozen-plan.ts'
import type { Approval, ChangesSinceApproval, ProgrammeVersion, VersionOrigin } from './versions.contract.ts'
import {
  findFrozen,
  findNames,
  findPresentParts,
  findStatus,
  findVersions,
  insertVersion,
  takeAwaited,
} from './versions.queries.ts'

interface ReadingCall {
  tx: ReadTx
  organisation: Pick<Organisation, 'id'>
  membership: Pick<Membership, 'role'>
}

/** What is in a programme now, with the names of what it refers to. */
async function readPresent(tx: ReadTx, organisationId: string, programmeId: string): Promise<FrozenPlan> {
  const parts = await findPresentParts(tx, organisationId, programmeId)
  return { parts, names: await findNames(tx, organisationId, codesIn(parts)) }
}

/** Throws `notFound` for a programme that is not there, and for a draft that is not for the reader. */
async function requireReadable({ tx, organisation, membership }: ReadingCall, id: string): Promise<void> {
  const status = await findStatus(tx, organisation.id, id)
  if (!status || (status === 'draft' && !readsDrafts(membership.role)))
    throw new AppError('notFound', 'No such programme')
}

export async function readVersions(
  call: ReadingCall,
  id: string,
): Promise<{ versions: ProgrammeVersion[]; changesSince: ChangesSinceApproval | null }> {
  await requireReadable(call, id)
  const versions = await findVersions(call.tx, call.organisation.id, id)
  const latest = versions[0]
  if (!latest || !readsDrafts(call.membership.role)) return { versions, changesSince: null }
  const present = { parts: await findPresentParts(call.tx, call.organisation.id, id), names: {} }
  const comparison = comparePlans(await requireFrozen(call, id, latest.number), present)
  return { versions, changesSince: { parts: countDiffering(comparison), counts: comparison.counts } }
}

export async function readVersion(
  call: ReadingCall,
  id: string,
  number: number,
): Promise<{ version: ProgrammeVersion; content: FrozenPlan }> {
  await requireReadable(call, id)
  const version = (await findVersions(call.tx, call.organisation.id, id)).find((one) => one.number === number)
  if (!version) throw noVersion()
  return { version, content: await requireFrozen(call, id, number) }
}

/** `to` undefined: what is there now, which is for those who read drafts. */
export async function compareVersions(
  call: ReadingCall,
  { id, from, to }: { id: string; from: number; to: number | undefined },
): Promise<PlanComparison> {
  if (to === undefined && !readsDrafts(call.membership.role))
    throw new AppError('forbidden', 'What has changed since the approval is not for the role')
  await requireReadable(call, id)
  const before = await requireFrozen(call, id, from)
  return comparePlans(
    before,
    to === undefined ? await readPresent(call.tx, call.organisation.id, id) : await requireFrozen(call, id, to),
  )
}

async function requireFrozen(
  { tx, organisation }: ReadingCall,
  programmeId: string,
  number: number,
): Promise<FrozenPlan> {
  const frozen = await findFrozen(tx, organisation.id, { programmeId, number })
  if (!frozen) throw noVersion()
  return frozen
}

/** Whether storing a programme records a decision that had not been recorded: every such record is a version of its own. */
export const isNewApproval = (before: ProgrammeInput, after: ProgrammeInput): boolean =>
  after.status === 'approved' && (before.status === 'draft' || !isSameApproval(before, after))

const isSameApproval = (one: ProgrammeInput, other: ProgrammeInput): boolean =>
  one.approvedOn === other.approvedOn &&
  one.approvedSection === other.approvedSection &&
  canonical(one.approvedBy) === canonical(other.approvedBy)

/**
 * Records that a body approved a programme as it stands. Throws `invalidInput` for a day ahead, a day before the version
 * that it would change, and when neither the content nor the decision differs from the newest version.
 */
export async function approve(
  tx: Tx,
  author: Author,
  { held, approval, today }: { held: HeldPart<'programme'>; approval: Approval; today: Day },
): Promise<Saved & { number: number }> {
  const { organisationId } = author
  const content: ProgrammeInput = { ...held.content, ...approval, status: 'approved' }
  if (approval.approvedOn > today) throw invalidInput('approvedOn', 'approvalAhead')
  const [latest] = await findVersions(tx, organisationId, held.id)
  if (latest) {
    const frozen = await findFrozen(tx, organisationId, { programmeId: held.id, number: latest.number })
    const differing = frozen ? countDiffering(comparePlans(frozen, await readPresent(tx, organisationId, held.id))) : 0
    if (differing > 0 && approval.approvedOn < latest.approvedOn)
      throw invalidInput('approvedOn', 'approvalBeforeVersion')
    if (differing === 0 && !isNewApproval(held.content, content)) throw invalidInput('approvedOn', 'nothingToApprove')
  }
  const saved = isNewApproval(held.content, content)
    ? await changePart(tx, author, { held, content })
    : { id: held.id, version: held.version }
  return { ...saved, number: await freezeVersion(tx, author, { programmeId: held.id }) }
}

/** Freezes what is in an approved programme now as its next version; returns its number. */
export async function freezeVersion(
  tx: Tx,
  author: Author,
  { programmeId, origin = 'approval' }: { programmeId: string; origin?: VersionOrigin },
): Promise<number> {
  // Held, so that two approvals at once get numbers of their own.
  const { content: programme } = await requirePart(tx, author.organisationId, { kind: 'programme', id: programmeId })
  const content = await readPresent(tx, author.organisationId, programmeId)
  const [latest] = await findVersions(tx, author.organisationId, programmeId)
  const number = (latest?.number ?? 0) + 1
  await insertVersion(tx, author, {
    programmeId,
    number,
    origin,
    approval: {
      approvedOn: programme.approvedOn!,
      approvedBy: programme.approvedBy,
      approvedSection: programme.approvedSection,
    },
    content,
    hash: createHash('sha256').update(canonical(content)).digest('hex'),
  })
  return number
}

/** Makes what is in programmes that were approved before versions were kept their first version. */
export async function freezeAwaited(tx: Tx, now: Date): Promise<void> {
  for (const { programmeId, organisationId } of await takeAwaited(tx))
    await freezeVersion(tx, { organisationId, accountId: null, name: '', now }, { programmeId, origin: 'upgrade' })
}

const noVersion = () => new AppError('notFound', 'No such version')
