import { canonicalJson } from '#documents/render/document-hash.ts'
import type { ReadTx } from '#server/db.ts'
import { route } from '#server/http.ts'
import { isWorthKeeping } from '#server/together/text-saving.ts'
import { AppError } from '#shared/errors.ts'
import { getTextVersion, listTextVersions, restoreText, saveText } from './texts.contract.ts'
import { findBlock } from './arrangement.queries.ts'
import { findReportHead } from './reports.queries.ts'
import {
  type Author,
  findEarlierText,
  findEarlierTexts,
  insertText,
  keepText,
  lockText,
  type StoredText,
  type TextKey,
  updateText,
} from './texts.queries.ts'
import { requireChangeable } from './workflow/lock.service.ts'

/** The other text travels with the refusal, so that the writer can put the two together. */
function conflictWith(stored: StoredText | undefined): AppError {
  if (!stored) return new AppError('conflict', 'The text was begun by somebody else at the same moment')
  const { content, version, updatedAt, updatedBy } = stored
  return new AppError('conflict', `The text is at version ${version}`, {
    extra: { current: { content, version, updatedAt, updatedBy } },
  })
}

interface TextPlace {
  report: string
  block: string
}

/** Throws `notFound` when the organisation's report has no such text. */
async function requireText(tx: ReadTx, organisationId: string, { report, block }: TextPlace): Promise<void> {
  const head = await findReportHead(tx, organisationId, report)
  const place = head && (await findBlock(tx, report, block))
  if (place?.settings.kind !== 'text') throw new AppError('notFound', 'No such text in the report')
}

export const textRoutes = [
  route(saveText, async ({ tx, organisation, user, now, audit }, { report, block, language, content, version }) => {
    await requireChangeable(tx, organisation.id, report)
    await requireText(tx, organisation.id, { report, block })
    const key = { blockId: block, language }
    const author: Author = { accountId: user.id, now }
    const stored = await lockText(tx, key)
    audit(block, { report, language })
    if ((stored?.version ?? 0) !== version) {
      // The answer to an earlier save may have been lost on the way: the same text again is no conflict.
      if (stored && canonicalJson(stored.content) === canonicalJson(content))
        return { version: stored.version, savedAt: stored.updatedAt }
      throw conflictWith(stored)
    }
    if (stored && isWorthKeeping(stored, author)) await keepText(tx, key, stored)
    const saved = stored ? await updateText(tx, key, content, author) : await insertText(tx, key, content, author)
    if (saved === undefined) throw conflictWith(await lockText(tx, key))
    return { version: saved, savedAt: now.toISOString() }
  }),

  route(listTextVersions, async ({ tx, organisation }, { report, block, language, cursor, limit }) => {
    await requireText(tx, organisation.id, { report, block })
    const items = await findEarlierTexts(tx, { blockId: block, language }, { before: cursor, limit })
    return { items, cursor: items.length === limit ? (items.at(-1)?.version ?? null) : null }
  }),

  route(getTextVersion, async ({ tx, organisation }, { report, block, language, earlier }) => {
    await requireText(tx, organisation.id, { report, block })
    return requireEarlier(tx, { blockId: block, language }, earlier)
  }),

  route(restoreText, async ({ tx, organisation, user, now, audit }, { report, block, language, version, earlier }) => {
    await requireChangeable(tx, organisation.id, report)
    await requireText(tx, organisation.id, { report, block })
    const key = { blockId: block, language }
    const stored = await lockText(tx, key)
    if (stored?.version !== version) throw conflictWith(stored)
    const { content } = await requireEarlier(tx, key, earlier)
    await keepText(tx, key, stored)
    const restored = await updateText(tx, key, content, { accountId: user.id, now })
    audit(block, { report, language, earlier })
    return { content, version: restored, updatedAt: now.toISOString(), updatedBy: user.name }
  }),
]

async function requireEarlier(tx: ReadTx, key: TextKey, version: number) {
  const found = await findEarlierText(tx, key, version)
  if (!found) throw new AppError('notFound', `The text has no earlier version ${version}`)
  return found
}
