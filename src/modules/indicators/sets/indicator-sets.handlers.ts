import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { User } from '#shared/roles.ts'
import { readOrganisationReader, readReader } from '../reader.queries.ts'
import { deleteFavourite, insertFavourite, readFavourites } from './favourites.queries.ts'
import type { IndicatorSetInput } from './indicator-set.ts'
import { editsSets } from './indicator-sets.access.ts'
import {
  addFavourite,
  addIndicatorSet,
  addToIndicatorSet,
  copyIndicatorSet,
  deleteIndicatorSet,
  getIndicatorSet,
  listFavourites,
  listIndicatorSets,
  listSharingPartners,
  removeFavourite,
  restoreIndicatorSet,
  updateIndicatorSet,
} from './indicator-sets.contract.ts'
import {
  findOwnSets,
  findSharedSets,
  holdSet,
  insertSet,
  markSetDeleted,
  type SetAuthor,
  updateSet,
} from './indicator-sets.queries.ts'
import {
  contentOf,
  findPartners,
  findVisible,
  requireHeldSet,
  requireSeenSet,
  requireSetContent,
  requireUsableSet,
  toIndicatorSet,
  toSummary,
} from './indicator-sets.service.ts'

const authorOf = ({ organisation, user, now }: { organisation: Organisation; user: User; now: Date }): SetAuthor => ({
  organisationId: organisation.id,
  name: user.name,
  now,
})

const readingRoutes: Route[] = [
  route(listIndicatorSets, async ({ tx, organisation, membership }) => {
    const mayEdit = editsSets(membership.role)
    const own = await findOwnSets(tx, organisation.id)
    const shared = await findSharedSets(tx, await readOrganisationReader(tx, organisation.id))
    const parts = { own: own.filter((set) => !set.isDeleted), deleted: own.filter((set) => set.isDeleted) }
    return {
      own: parts.own.map(toSummary),
      shared: shared.map(toSummary),
      deleted: mayEdit ? parts.deleted.map(toSummary) : [],
      mayEdit,
    }
  }),

  route(getIndicatorSet, async ({ tx, organisation, membership }, { id }) => {
    const reader = await readOrganisationReader(tx, organisation.id)
    const set = await requireUsableSet(tx, reader, id)
    const isOwn = set.organisationId === organisation.id
    const visible = await findVisible(tx, reader, set.indicators)
    return { set: toIndicatorSet(set, { visible, isOwn }), mayEdit: isOwn && editsSets(membership.role) }
  }),

  route(listSharingPartners, async ({ tx, organisation }) => ({
    items: (await findPartners(tx, organisation)).map(({ slug, name }) => ({ slug, name })),
  })),
]

const editingRoutes: Route[] = [
  route(addIndicatorSet, async (call, { organisation: _, ...content }) => {
    const { tx, organisation } = call
    const reader = await readOrganisationReader(tx, organisation.id)
    await requireSetContent(tx, { reader, organisation, content })
    const id = await insertSet(tx, authorOf(call), { content })
    call.audit(`indicatorSet:${id}`, { indicators: content.indicators.length, sharing: content.sharing })
    return { id, version: 1 }
  }),

  route(updateIndicatorSet, async (call, { organisation: _, id, version, ...content }) => {
    const { tx, organisation } = call
    const held = await requireHeldSet(tx, organisation.id, id)
    requireSeenSet(held, version)
    const reader = await readOrganisationReader(tx, organisation.id)
    await requireSetContent(tx, { reader, organisation, content, before: held })
    call.audit(`indicatorSet:${id}`, {
      added: content.indicators.filter((key) => !held.indicators.includes(key)),
      removed: held.indicators.filter((key) => !content.indicators.includes(key)),
      sharing: content.sharing,
      sharedWith: content.sharedWith,
    })
    return { id, version: await updateSet(tx, authorOf(call), { id, content }) }
  }),

  route(addToIndicatorSet, async (call, { id, key }) => {
    const { tx, organisation } = call
    const held = await requireHeldSet(tx, organisation.id, id)
    call.audit(`indicatorSet:${id}`, { added: [key] })
    if (held.indicators.includes(key)) return { id, version: held.version }
    const content = { ...contentOf(held), indicators: [...held.indicators, key] }
    const reader = await readOrganisationReader(tx, organisation.id)
    await requireSetContent(tx, { reader, organisation, content, before: held })
    return { id, version: await updateSet(tx, authorOf(call), { id, content }) }
  }),

  route(copyIndicatorSet, async (call, { id: original, name }) => {
    const { tx, organisation } = call
    const reader = await readOrganisationReader(tx, organisation.id)
    const set = await requireUsableSet(tx, reader, original)
    const visible = await findVisible(tx, reader, set.indicators)
    const indicators = set.indicators.filter((key) => visible.has(key))
    const content: IndicatorSetInput = { ...contentOf(set), name, indicators, sharing: 'own', sharedWith: [] }
    const id = await insertSet(tx, authorOf(call), { content, copiedFrom: original })
    call.audit(`indicatorSet:${id}`, { copiedFrom: original })
    return { id, version: 1 }
  }),

  route(deleteIndicatorSet, async (call, { id, version }) => {
    const held = await requireHeldSet(call.tx, call.organisation.id, id)
    requireSeenSet(held, version)
    await markSetDeleted(call.tx, authorOf(call), { id, deletedAt: call.now })
    call.audit(`indicatorSet:${id}`)
  }),

  route(restoreIndicatorSet, async (call, { id }) => {
    const held = await holdSet(call.tx, call.organisation.id, id)
    if (!held) throw new AppError('notFound', `No set ${id}`)
    call.audit(`indicatorSet:${id}`)
    if (!held.isDeleted) return { id, version: held.version }
    return { id, version: await markSetDeleted(call.tx, authorOf(call), { id, deletedAt: null }) }
  }),
]

const favouriteRoutes: Route[] = [
  route(listFavourites, async ({ tx, user }) => {
    const keys = await readFavourites(tx, user.id)
    const visible = await findVisible(tx, await readReader(tx, user), keys)
    return { keys: keys.filter((key) => visible.has(key)) }
  }),

  route(addFavourite, async ({ tx, user, now, audit }, { key }) => {
    const visible = await findVisible(tx, await readReader(tx, user), [key])
    if (!visible.has(key)) throw new AppError('notFound', `No indicator ${key}`)
    await insertFavourite(tx, { accountId: user.id, key, now })
    audit(`indicator:${key}`)
  }),

  route(removeFavourite, async ({ tx, user, audit }, { key }) => {
    await deleteFavourite(tx, { accountId: user.id, key })
    audit(`indicator:${key}`)
  }),
]

/** Sets of indicators that organisations make and share, and everybody's own favourites. */
export const indicatorSetRoutes: Route[] = [...readingRoutes, ...editingRoutes, ...favouriteRoutes]
