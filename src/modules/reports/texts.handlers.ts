import type { ReadTx } from '#server/db.ts'
import { route } from '#server/http.ts'
import { restoreAlone, saveAlone } from '#server/together/saving-alone.ts'
import { AppError } from '#shared/errors.ts'
import { getTextVersion, listTextVersions, restoreText, saveText } from './texts.contract.ts'
import { findBlock } from './arrangement.queries.ts'
import { findReportHead } from './report-heads.queries.ts'
import { findEarlierText, findEarlierTexts, type TextKey } from './texts.queries.ts'
import { reportTexts } from './together/report-together.service.ts'
import { requireChangeable } from './workflow/lock.service.ts'

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
    audit(block, { report, language })
    const { texts } = reportTexts({ report, language })
    return saveAlone(tx, texts, { block, content, version, author: { accountId: user.id, now } })
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
    audit(block, { report, language, earlier })
    const { content } = await requireEarlier(tx, { blockId: block, language }, earlier)
    const author = { accountId: user.id, name: user.name, now }
    return restoreAlone(tx, reportTexts({ report, language }).texts, { block, content, version, author })
  }),
]

async function requireEarlier(tx: ReadTx, key: TextKey, version: number) {
  const found = await findEarlierText(tx, key, version)
  if (!found) throw new AppError('notFound', `The text has no earlier version ${version}`)
  return found
}
