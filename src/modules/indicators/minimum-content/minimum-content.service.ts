import { registerOf } from '#modules/regions/region.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import { readCatalogueEntries } from '../catalogue.queries.ts'
import type { Cube } from '../cube.ts'
import type { IndicatorKey } from '../indicator.ts'
import type { Reader } from '../reader.ts'
import {
  beginYear,
  findYearList,
  type HandlingAuthor,
  readHandlings,
  saveHandling,
  type StoredHandling,
} from './content-handlings.queries.ts'
import type { ContentItem, ContentLevel, ContentListHead } from './content-list.ts'
import { findContentList, findCurrentList, readContentItems } from './content-lists.queries.ts'
import { type ContentFigure, countStates, decisionsFor, isOld, stateOf } from './content-status.ts'
import type { ContentConflict, ContentHandling, ContentYear, HandledItem } from './content-year.ts'

export interface ContentYearRequest {
  organisation: Organisation
  reader: Reader
  year: number
}

/** Which list an organisation of a kind goes through: its own level's; others than municipalities and counties none. */
const levelOf = ({ kind }: Organisation): ContentLevel | undefined =>
  kind === 'municipality' || kind === 'county' ? kind : undefined

const registerFor = ({ demo }: Organisation) => (demo ? 'demo' : 'real')

interface YearLists {
  list: ContentListHead
  newer: ContentListHead | null
}

async function findLists(tx: ReadTx, organisation: Organisation, year: number): Promise<YearLists | undefined> {
  const level = levelOf(organisation)
  if (!level) return undefined
  const current = await findCurrentList(tx, { register: registerFor(organisation), level })
  const begun = await findYearList(tx, { organisationId: organisation.id, year })
  const own = begun === undefined ? undefined : await findContentList(tx, begun)
  if (!own) return current && { list: current, newer: null }
  return { list: own, newer: current && current.id !== own.id ? current : null }
}

/**
 * The minimum data content of an organisation in a year: for each item of its list the figure of its area up to that
 * year, what has been said of it, and how it stands.
 */
export async function readContentYear(
  tx: ReadTx,
  cube: Cube,
  { organisation, reader, year }: ContentYearRequest,
): Promise<ContentYear> {
  const lists = await findLists(tx, organisation, year)
  if (!lists) return { year, list: null, newer: null, items: [], counts: countStates([]) }
  const items = await readContentItems(tx, lists.list.id)
  const handlings = await readHandlings(tx, { organisationId: organisation.id, year })
  const figures = await readFigures(tx, cube, { items, organisation, reader, year })
  const handled = items.map((item) =>
    toHandledItem({
      item,
      handling: handlings.get(item.id),
      figure: item.indicator === null ? null : (figures.get(item.indicator) ?? { kind: 'notFetched' }),
      year,
    }),
  )
  return { year, ...lists, items: handled, counts: countStates(handled.map(({ state }) => state)) }
}

/** Of the indicators that this installation has figures of: the area's latest one up to the year, or that there is none. */
async function readFigures(
  tx: ReadTx,
  cube: Cube,
  { items, organisation, reader, year }: ContentYearRequest & { items: readonly ContentItem[] },
): Promise<ReadonlyMap<IndicatorKey, ContentFigure>> {
  const keys = items.flatMap(({ indicator }) => indicator ?? [])
  const { regionKey: region } = organisation
  if (region === null || registerOf(region) !== registerFor(organisation)) return new Map()
  const fetched = new Set(
    (await readCatalogueEntries(tx, keys)).flatMap(({ indicator, revision }) => (revision ? [indicator.key] : [])),
  )
  const rows = await cube.profile(tx, { reader, indicators: keys, region, upToYear: year })
  return new Map(
    rows
      .filter(({ indicator }) => fetched.has(indicator.key))
      .map(({ indicator, latest }) => {
        const { unit, decimals } = indicator
        const value: ContentFigure = latest
          ? { kind: 'value', year: latest.year, value: latest.value, decimals, unit }
          : { kind: 'none' }
        return [indicator.key, value]
      }),
  )
}

interface ItemSituation {
  item: ContentItem
  handling: StoredHandling | undefined
  figure: ContentFigure | null
  year: number
}

function toHandledItem({ item, handling, figure, year }: ItemSituation): HandledItem {
  const decision = handling?.decision ?? 'open'
  return {
    ...item,
    state: stateOf(decision, figure),
    decision,
    text: handling?.text ?? null,
    decisions: decisionsFor(item),
    figure,
    isOld: isOld(figure, year),
    version: handling?.version ?? 0,
    updatedAt: handling?.updatedAt.toISOString() ?? null,
    updatedBy: handling?.updatedBy ?? null,
  }
}

interface HandleRequest {
  organisation: Organisation
  year: number
  item: string
  version: number
  handling: ContentHandling
}

/**
 * Stores what is said of an item; the year then keeps the list that it was gone through by. Throws `notFound` when the
 * year's list has no such item, `invalidInput` for what cannot be decided of it, and `conflict`, with what is stored now,
 * when somebody else was quicker.
 */
export async function handleItem(tx: Tx, author: HandlingAuthor, request: HandleRequest): Promise<number> {
  const { organisation, year, item, version, handling } = request
  const lists = await findLists(tx, organisation, year)
  const found = lists && (await readContentItems(tx, lists.list.id)).find(({ id }) => id === item)
  if (!lists || !found) throw new AppError('notFound', `No item ${item} in the list of ${year}`)
  if (!decisionsFor(found).includes(handling.decision)) throw invalidInput('decision', 'decisionImpossible')
  await beginYear(tx, { organisationId: organisation.id, year, listId: lists.list.id })
  const saved = await saveHandling(tx, author, { year, item, version, handling })
  if (saved === undefined) throw await toConflict(tx, { organisationId: organisation.id, year, item })
  return saved
}

async function toConflict(
  tx: ReadTx,
  { organisationId, year, item }: { organisationId: string; year: number; item: string },
): Promise<AppError> {
  const now = (await readHandlings(tx, { organisationId, year })).get(item)
  const conflict: ContentConflict = {
    current: { decision: now?.decision ?? 'open', text: now?.text ?? null },
    currentVersion: now?.version ?? 0,
    changedBy: now?.updatedBy ?? '',
    changedAt: (now?.updatedAt ?? new Date(0)).toISOString(),
  }
  return new AppError('conflict', `The item ${item} is at version ${conflict.currentVersion}`, {
    extra: { ...conflict },
  })
}
