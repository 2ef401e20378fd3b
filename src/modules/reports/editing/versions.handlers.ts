import { canonicalJson } from '#documents/render/document-hash.ts'
import type { RichText } from '#documents/rich-text.ts'
import type { Tx } from '#server/db.ts'
import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import type { Language } from '#shared/texts.ts'
import { countChange, findBlock, findBlockIds, placeBlocks, removeBlocks, updateBlock } from '../arrangement.queries.ts'
import { takeReport } from '../arrangement.service.ts'
import { findReportHead } from '../report-heads.queries.ts'
import { type Author, lockText } from '../texts.queries.ts'
import { earlierPlaces, placeChanges } from './earlier-places.ts'
import { reportDifference } from './report-difference.ts'
import { type ChangedText, changeText } from './text-change.service.ts'
import {
  compareReportVersions,
  listReportVersions,
  restoreChapter,
  restorePlaces,
  saveReportVersion,
} from './versions.contract.ts'
import { findVersions } from './versions.queries.ts'
import { keepNamedVersion, requireContent, requireVersion } from './versions.service.ts'

/** Versions of a whole report: kept by name, compared, and brought back a chapter at a time. */
export const versionRoutes: readonly Route[] = [
  route(listReportVersions, async ({ tx, organisation }, { report }) => {
    if (!(await findReportHead(tx, organisation.id, report))) throw new AppError('notFound', 'No such report')
    return { versions: await findVersions(tx, report) }
  }),

  route(saveReportVersion, async ({ tx, organisation, user, now, audit }, { report, name }) => {
    const id = await keepNamedVersion(tx, { organisationId: organisation.id, report, name, byName: user.name, now })
    audit(report, { version: id, name })
    return { id }
  }),

  route(compareReportVersions, async ({ tx, organisation }, { report, version, to, language }) => {
    const current = await requireContent(tx, organisation.id, report)
    const earlier = await requireVersion(tx, report, version)
    const later = to === undefined ? current : await requireVersion(tx, report, to)
    const chapters = reportDifference(earlier, later, language)
    if (to !== undefined) return { chapters, places: [] }
    const existing = await findBlockIds(tx, report)
    return { chapters, places: placeChanges(earlier, current, { existing, language }) }
  }),

  route(restoreChapter, async ({ tx, organisation, user, now, audit }, { report, version, chapter, language }) => {
    await takeReport(tx, { organisationId: organisation.id, report })
    const content = await requireVersion(tx, report, version)
    const former = content.chapters.find(({ id }) => id === chapter)
    if (!former) throw new AppError('notFound', 'The version has no such chapter')
    const texts: (ChangedText & { block: string })[] = []
    for (const { id: block, settings, texts: its } of former.blocks) {
      if (settings.kind !== 'text' || !(await bringBackBlock(tx, report, block))) continue
      const text = its[language]
      const how = { block, language, text, author: { accountId: user.id, now } }
      const changed = text && (await bringBackText(tx, { ...how, text }))
      if (changed) texts.push({ block, ...changed })
    }
    await countChange(tx, report, now)
    audit(chapter, { report, version, language, texts: texts.length })
    return { texts }
  }),

  route(restorePlaces, async ({ tx, organisation, user, now, audit }, { report, version, added, ...input }) => {
    await takeReport(tx, { organisationId: organisation.id, report, version: input.reportVersion })
    const earlier = await requireVersion(tx, report, version)
    const { chapters } = await requireContent(tx, organisation.id, report)
    const keeping = { organisationId: organisation.id, report, byName: user.name, now }
    const kept = input.keepAs === null ? null : await keepNamedVersion(tx, { ...keeping, name: input.keepAs })
    const existing = await findBlockIds(tx, report)
    const places = earlierPlaces({ version: earlier.chapters, now: chapters, existing, added })
    const leaving = chapters.flatMap(({ blocks }) => blocks.map(({ id }) => id))
    await arrangeBlocks(tx, places, { leaving, now })
    audit(report, { version, kept, added })
    return { version: await countChange(tx, report, now), kept }
  }),
]

/** Puts blocks to their places; of those that are `leaving` the ones without a place are taken out. */
async function arrangeBlocks(
  tx: Tx,
  places: ReadonlyMap<string, readonly string[]>,
  { leaving, now }: { leaving: readonly string[]; now: Date },
): Promise<void> {
  const stays = new Set([...places.values()].flat())
  await removeBlocks(
    tx,
    leaving.filter((id) => !stays.has(id)),
    now,
  )
  await placeBlocks(
    tx,
    [...places].flatMap(([chapterId, blocks]) => blocks.map((id, position) => ({ id, chapterId, position }))),
  )
}

/** Puts a block back that was taken out since; false: it is not there any more. */
async function bringBackBlock(tx: Tx, report: string, block: string): Promise<boolean> {
  if (await findBlock(tx, report, block)) return true
  if (!(await findBlock(tx, report, block, true))) return false
  await updateBlock(tx, block, { removedAt: null })
  return true
}

/** Undefined: the text says so already. */
async function bringBackText(
  tx: Tx,
  { block, language, text, author }: { block: string; language: Language; text: RichText; author: Author },
): Promise<ChangedText | undefined> {
  const key = { blockId: block, language }
  const stored = await lockText(tx, key)
  if (stored && canonicalJson(stored.content) === canonicalJson(text)) return undefined
  return changeText(tx, key, { change: () => text, author })
}
