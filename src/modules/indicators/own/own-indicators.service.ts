import { findUnitIdsWithin, findUnits } from '#modules/organisations/units.queries.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { textIn } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership, User } from '#shared/roles.ts'
import type { IndicatorKey } from '../indicator.ts'
import { ownKeyPrefix, registerOfOrganisation } from '../own-key.ts'
import { editedUnits, type EditedUnits, mayEditIndicator } from './own-figures.access.ts'
import { codeOf, type OwnIndicator, type OwnIndicatorContent } from './own-indicator.ts'
import {
  type Author,
  findOwnIndicators,
  findTakenKeys,
  insertOwnIndicator,
  setWithdrawn,
  updateOwnIndicatorContent,
} from './own-indicators.queries.ts'

/** The call of a member, as far as own figures go. */
export interface MemberCall<T extends ReadTx | Tx = ReadTx> {
  tx: T
  organisation: Organisation
  membership: Membership
}

export interface WritingCall extends MemberCall<Tx> {
  user: User
  now: Date
}

export const readEditedUnits = async ({ tx, membership }: MemberCall): Promise<EditedUnits> =>
  editedUnits(
    membership.role,
    membership.unitId === null ? null : await findUnitIdsWithin(tx, membership.organisationId, membership.unitId),
  )

/** The own indicators as the caller sees them. */
export async function listOwn(call: MemberCall): Promise<OwnIndicator[]> {
  const units = await readEditedUnits(call)
  const stored = await findOwnIndicators(call.tx, call.organisation.id)
  return stored.map((one) => ({ ...one, mayEdit: mayEditIndicator(units, one.content.unitId) }))
}

/** Throws `notFound` unless it is one of the organisation's own. */
export async function requireOwn(call: MemberCall, key: IndicatorKey): Promise<OwnIndicator> {
  const found = (await listOwn(call)).find((one) => one.key === key)
  if (!found) throw new AppError('notFound', `The organisation has no indicator ${key}`)
  return found
}

const authorOf = ({ user, now }: WritingCall): Author => ({ name: user.name, now })

/** Throws `forbidden` for a unit that the caller does not edit, `invalidInput` for one that the organisation lacks. */
async function requireUnitRights(call: WritingCall, unitId: string | null): Promise<void> {
  if (!mayEditIndicator(await readEditedUnits(call), unitId))
    throw new AppError('forbidden', 'An editor edits the figures of the own unit')
  if (unitId !== null && !(await findUnits(call.tx, call.organisation.id)).some(({ id }) => id === unitId))
    throw invalidInput('unitId', 'unitUnknown')
}

/** Throws `invalidInput` when the code is taken. */
export async function addOwn(
  call: WritingCall,
  { code, ...content }: OwnIndicatorContent & { code?: string | undefined },
): Promise<OwnIndicator> {
  await requireUnitRights(call, content.unitId)
  const { tx, organisation } = call
  const key = await freeKey(call, code, content)
  const producer = organisation.name
  const register = registerOfOrganisation(organisation)
  await insertOwnIndicator(tx, { key, register, organisationId: organisation.id, producer, content }, authorOf(call))
  return requireOwn(call, key)
}

/** Characters of a key after its source, and of a code. */
const longestKeyPart = 60
const longestCode = 30

/** `own:virtala.library-visits`; a code made of the title gets a number when it is taken. */
async function freeKey({ tx, organisation }: WritingCall, code: string | undefined, { title }: OwnIndicatorContent) {
  const prefix = ownKeyPrefix(organisation.slug, registerOfOrganisation(organisation))
  const room = Math.min(longestCode, longestKeyPart - organisation.slug.length - 1)
  const base = codeOf(textIn(title, 'fi')) || 'indicator'
  const wanted = code === undefined ? codesLike(base, room) : [code]
  const keys = wanted.map((one) => `${prefix}${one}`)
  const taken = await findTakenKeys(tx, keys)
  const free = keys.find((key) => !taken.has(key))
  if (free === undefined) throw invalidInput('code', 'codeTaken')
  return free
}

const codesLike = (base: string, room: number): string[] => [
  base.slice(0, room),
  ...Array.from({ length: 98 }, (_, index) => `${base.slice(0, room - 3)}-${index + 2}`),
]

/** Throws `forbidden` for an indicator of another unit and `conflict`, with the current version, when somebody else changed it. */
export async function updateOwn(
  call: WritingCall,
  { key, version, content }: { key: IndicatorKey; version: number; content: OwnIndicatorContent },
): Promise<OwnIndicator> {
  const before = await requireOwn(call, key)
  await requireUnitRights(call, before.content.unitId)
  await requireUnitRights(call, content.unitId)
  const isUpdated = await updateOwnIndicatorContent(
    call.tx,
    { key, organisationId: call.organisation.id, version, content },
    authorOf(call),
  )
  if (!isUpdated) throw new AppError('conflict', `${key} was changed meanwhile`, { extra: { current: before } })
  return requireOwn(call, key)
}

export async function withdrawOwn(call: WritingCall, key: IndicatorKey, withdrawn: boolean): Promise<OwnIndicator> {
  const { content } = await requireOwn(call, key)
  await requireUnitRights(call, content.unitId)
  await setWithdrawn(call.tx, { key, organisationId: call.organisation.id, withdrawn }, authorOf(call))
  return requireOwn(call, key)
}
