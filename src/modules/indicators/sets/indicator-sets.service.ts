import { findOrganisations } from '#modules/organisations/organisations.queries.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import { readCatalogueEntries } from '../catalogue.queries.ts'
import type { IndicatorKey } from '../indicator.ts'
import { maySee, type Reader } from '../reader.ts'
import type { IndicatorSet, IndicatorSetConflict, IndicatorSetInput, IndicatorSetSummary } from './indicator-set.ts'
import { findUsableSet, holdSet, type StoredSet } from './indicator-sets.queries.ts'

/**
 * The indicators of a set in their order, as far as they exist for the reader: what a page or a report that was given a
 * set shows. Throws `notFound` for a set that the reader may not use.
 */
export async function readSet(
  tx: ReadTx,
  { reader, id }: { reader: Reader; id: string },
): Promise<{ name: LocalText; indicators: IndicatorKey[] }> {
  const { name, indicators } = await requireUsableSet(tx, reader, id)
  const visible = await findVisible(tx, reader, indicators)
  return { name, indicators: indicators.filter((key) => visible.has(key)) }
}

/** Throws `notFound` for a set that the reader may not use. */
export async function requireUsableSet(tx: ReadTx, reader: Reader, id: string): Promise<StoredSet> {
  const set = await findUsableSet(tx, reader, id)
  if (!set) throw new AppError('notFound', `No set ${id}`)
  return set
}

/** Those of some indicators that exist for the reader. */
export async function findVisible(
  tx: ReadTx,
  reader: Reader,
  keys: readonly IndicatorKey[],
): Promise<ReadonlySet<IndicatorKey>> {
  const entries = await readCatalogueEntries(tx, keys)
  return new Set(entries.filter(({ ownership }) => maySee(ownership, reader)).map(({ indicator: { key } }) => key))
}

/** Holds an own set that is not deleted. Throws `notFound` when there is none. */
export async function requireHeldSet(tx: Tx, organisationId: string, id: string): Promise<StoredSet> {
  const held = await holdSet(tx, organisationId, id)
  if (!held || held.isDeleted) throw new AppError('notFound', `No set ${id}`)
  return held
}

/** Throws `conflict`, with what is stored now, unless the set is at the version that its editor saw. */
export function requireSeenSet(held: StoredSet, version: number): void {
  if (held.version === version) return
  const conflict: IndicatorSetConflict = {
    current: contentOf(held),
    currentVersion: held.version,
    changedBy: held.updatedBy,
    changedAt: held.updatedAt.toISOString(),
  }
  throw new AppError('conflict', `The set is at version ${held.version}`, { extra: { ...conflict } })
}

export const contentOf = (set: StoredSet): IndicatorSetInput => ({
  name: set.name,
  description: set.description,
  indicators: [...set.indicators],
  sharing: set.sharing,
  sharedWith: set.sharedWith.map(({ slug }) => slug),
})

/**
 * Throws `invalidInput` for an indicator that does not exist for the organisation, unless the set has it already, and
 * for an organisation that a set cannot be shared with.
 */
export async function requireSetContent(
  tx: ReadTx,
  { reader, organisation, content, before }: SetContentRequest,
): Promise<void> {
  const added = content.indicators.filter((key) => !before?.indicators.includes(key))
  const visible = await findVisible(tx, reader, added)
  const unknown = added.find((key) => !visible.has(key))
  if (unknown !== undefined) throw invalidInput('indicators', 'indicatorUnknown')
  const partners = new Set((await findPartners(tx, organisation)).map(({ slug }) => slug))
  if (content.sharedWith.some((slug) => !partners.has(slug))) throw invalidInput('sharedWith', 'organisationUnknown')
  if (content.sharing === 'named' && content.sharedWith.length === 0) throw invalidInput('sharedWith', 'nobodyNamed')
}

interface SetContentRequest {
  reader: Reader
  organisation: Organisation
  content: IndicatorSetInput
  before?: StoredSet
}

/** The other organisations; those of the demo and real ones never meet. */
export async function findPartners(tx: ReadTx, { id, demo }: Organisation): Promise<Organisation[]> {
  return (await findOrganisations(tx)).filter((one) => one.id !== id && one.demo === demo)
}

export const toSummary = (set: StoredSet): IndicatorSetSummary => ({
  id: set.id,
  name: set.name,
  description: set.description,
  owner: set.owner,
  sharing: set.sharing,
  indicators: set.indicators.length,
  version: set.version,
  updatedAt: set.updatedAt.toISOString(),
  updatedBy: set.updatedBy,
})

/** A set as a reader sees it; with whom it is shared is for its owner to see. */
export function toIndicatorSet(
  set: StoredSet,
  { visible, isOwn }: { visible: ReadonlySet<IndicatorKey>; isOwn: boolean },
): IndicatorSet {
  const indicators = set.indicators.filter((key) => visible.has(key))
  return {
    ...toSummary(set),
    indicators,
    hidden: set.indicators.length - indicators.length,
    sharedWith: isOwn ? [...set.sharedWith] : [],
    copiedFrom: set.copiedFrom,
  }
}
