import { type Route, route } from '#server/http.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { readOrganisationReader } from '../reader.queries.ts'
import { editsSets } from '../sets/indicator-sets.access.ts'
import { findVisible } from '../sets/indicator-sets.service.ts'
import type { OwnClassificationConflict, OwnClassificationInput } from './own-theme.ts'
import {
  addOwnClassification,
  deleteOwnClassification,
  listOwnClassifications,
  restoreOwnClassification,
  updateOwnClassification,
} from './own-themes.contract.ts'
import {
  findOwnClassifications,
  holdClassification,
  insertClassification,
  markClassificationDeleted,
  type StoredOwnClassification,
  updateClassification,
} from './own-themes.queries.ts'

const toAnswer = ({ key, title, description, version, classes }: StoredOwnClassification) => ({
  key,
  title,
  description,
  version,
  classes,
})

/** Throws `invalidInput` for an indicator that does not exist for the organisation, unless it stands there already. */
async function requireContent(
  tx: ReadTx,
  organisationId: string,
  { content, before }: { content: OwnClassificationInput; before?: StoredOwnClassification },
): Promise<void> {
  const known = new Set(before?.classes.flatMap(({ indicators }) => indicators))
  const added = content.classes.flatMap(({ indicators }) => indicators.filter((key) => !known.has(key)))
  const visible = await findVisible(tx, await readOrganisationReader(tx, organisationId), added)
  if (added.some((key) => !visible.has(key))) throw invalidInput('classes', 'indicatorUnknown')
}

async function requireHeld(tx: Tx, organisationId: string, key: string): Promise<StoredOwnClassification> {
  const held = await holdClassification(tx, organisationId, key)
  if (!held || held.isDeleted) throw new AppError('notFound', `No classification ${key}`)
  return held
}

function requireSeen(held: StoredOwnClassification, version: number): void {
  if (held.version === version) return
  const { title, description, classes } = held
  const conflict: OwnClassificationConflict = { current: { title, description, classes }, currentVersion: held.version }
  throw new AppError('conflict', `The classification is at version ${held.version}`, { extra: { ...conflict } })
}

/** An organisation's own ways to sort indicators. */
export const ownThemeRoutes: Route[] = [
  route(listOwnClassifications, async ({ tx, organisation, membership }) => {
    const all = await findOwnClassifications(tx, organisation.id)
    const mayEdit = editsSets(membership.role)
    const deleted = all.filter(({ isDeleted }) => isDeleted && mayEdit)
    return {
      items: all.filter(({ isDeleted }) => !isDeleted).map(toAnswer),
      deleted: deleted.map(({ key, title }) => ({ key, title })),
      mayEdit,
    }
  }),

  route(addOwnClassification, async ({ tx, organisation, audit }, { organisation: _, ...content }) => {
    await requireContent(tx, organisation.id, { content })
    const key = await insertClassification(tx, organisation.id, content)
    audit(`classification:${key}`, { classes: content.classes.length })
    return { key, version: 1 }
  }),

  route(updateOwnClassification, async ({ tx, organisation, audit }, { organisation: _, key, version, ...content }) => {
    const held = await requireHeld(tx, organisation.id, key)
    requireSeen(held, version)
    await requireContent(tx, organisation.id, { content, before: held })
    audit(`classification:${key}`, { classes: content.classes.length })
    return { key, version: await updateClassification(tx, held.id, content) }
  }),

  route(deleteOwnClassification, async ({ tx, organisation, now, audit }, { key, version }) => {
    const held = await requireHeld(tx, organisation.id, key)
    requireSeen(held, version)
    await markClassificationDeleted(tx, held.id, now)
    audit(`classification:${key}`)
  }),

  route(restoreOwnClassification, async ({ tx, organisation, audit }, { key }) => {
    const held = await holdClassification(tx, organisation.id, key)
    if (!held) throw new AppError('notFound', `No classification ${key}`)
    audit(`classification:${key}`)
    if (!held.isDeleted) return { key, version: held.version }
    return { key, version: await markClassificationDeleted(tx, held.id, null) }
  }),
]
