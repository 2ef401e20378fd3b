import { route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { canonicalJson } from './render/document-hash.ts'
import { saveText } from './reports.contract.ts'
import { findBlock } from './arrangement.queries.ts'
import { findReportHead } from './reports.queries.ts'
import { type Author, insertText, keepText, lockText, type StoredText, updateText } from './texts.queries.ts'
import { isWorthKeeping } from './text-saving.ts'

/** The other text travels with the refusal, so that the writer can put the two together. */
function conflictWith(stored: StoredText | undefined): AppError {
  if (!stored) return new AppError('conflict', 'The text was begun by somebody else at the same moment')
  const { content, version, updatedAt, updatedBy } = stored
  return new AppError('conflict', `The text is at version ${version}`, {
    extra: { current: { content, version, updatedAt, updatedBy } },
  })
}

export const textRoutes = [
  route(saveText, async ({ tx, organisation, user, now, audit }, { report, block, language, content, version }) => {
    const head = await findReportHead(tx, organisation.id, report)
    const place = head && (await findBlock(tx, report, block))
    if (place?.settings.kind !== 'text') throw new AppError('notFound', 'No such text in the report')
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
]
