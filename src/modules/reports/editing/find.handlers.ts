import { canonicalJson } from '#documents/render/document-hash.ts'
import type { Tx } from '#server/db.ts'
import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import type { Role } from '#shared/roles.ts'
import type { Language } from '#shared/texts.ts'
import { countChange, updateBlock } from '../arrangement.queries.ts'
import { requireBlock, requireComparable, takeReport } from '../arrangement.service.ts'
import { blockSettings, type Report } from '../report.ts'
import { reportsAccess } from '../reports.access.ts'
import { findReport } from '../reports.queries.ts'
import { type Author, findEarlierText } from '../texts.queries.ts'
import { findInSettings, findInText, patternOf, replaceInSettings, replaceInText } from './find-words.ts'
import {
  type Finding,
  findWords,
  mostFindings,
  type Replaced,
  replaceWords,
  takeBackReplacement,
} from './find.contract.ts'
import { changeText, requireTextBlock } from './text-change.service.ts'

/** Finding words through a whole report, and replacing them. */
export const findRoutes: readonly Route[] = [
  route(findWords, async ({ tx, organisation }, { report: id, language, ...wanted }) => {
    const report = await findReport(tx, organisation.id, id)
    if (!report) throw new AppError('notFound', 'No such report')
    const findings = findingsOf(report, language, patternOf(wanted))
    return { findings: findings.slice(0, mostFindings), count: findings.length }
  }),

  route(replaceWords, async (call, { report, language, replacement, findings, ...wanted }) => {
    const { tx, organisation, membership, user, now, audit } = call
    const place = { organisationId: organisation.id, report }
    const ofSettings = findings.filter((one) => one.place === 'settings')
    requireArranger(membership.role, ofSettings.length)
    await takeReport(tx, ofSettings[0] ? { ...place, version: ofSettings[0].version } : place)
    const how = { report, language, pattern: patternOf(wanted), replacement }
    const author: Author = { accountId: user.id, now }
    const done: Replaced = { texts: [], settings: [] }
    for (const [block, its] of byBlock(findings.filter((one) => one.place === 'text')))
      done.texts.push(await replaceText(tx, { ...how, block, its, author }))
    for (const [block, its] of byBlock(ofSettings))
      done.settings.push(await replaceSettings(tx, { ...how, block, its }))
    if (ofSettings.length > 0) await countChange(tx, report, now)
    audit(report, { language, words: wanted.words, replacement, count: findings.length })
    return done
  }),

  route(takeBackReplacement, async (call, { report, language, texts, settings }) => {
    const { tx, organisation, membership, user, now, audit } = call
    requireArranger(membership.role, settings.length)
    await takeReport(tx, { organisationId: organisation.id, report })
    for (const { block, version, earlier } of texts) {
      await requireTextBlock(tx, report, block)
      const key = { blockId: block, language }
      const former = await findEarlierText(tx, key, earlier)
      if (!former) throw new AppError('notFound', `The text has no earlier version ${earlier}`)
      await changeText(tx, key, { version, change: () => former.content, author: { accountId: user.id, now } })
    }
    for (const { block, before, after } of settings) {
      const stored = await requireBlock(tx, report, block)
      if (canonicalJson(stored.settings) !== canonicalJson(after) || before.kind !== after.kind)
        throw new AppError('conflict', 'The block has been changed since')
      await requireComparable(tx, { organisation, report }, 'compareWith' in before ? before.compareWith : null)
      await updateBlock(tx, block, { settings: before })
    }
    if (settings.length > 0) await countChange(tx, report, now)
    audit(report, { language, texts: texts.length, settings: settings.length })
  }),
]

function findingsOf({ chapters, version }: Report, language: Language, pattern: RegExp): Finding[] {
  return chapters.flatMap(({ id: chapter, blocks }) =>
    blocks.flatMap(({ id: block, settings, texts }): Finding[] => {
      const written = texts[language]
      const inText = written ? findInText(written.content, pattern) : []
      const at = { chapter, block }
      return [
        ...inText.map((found, ordinal) => ({
          ...at,
          place: 'text' as const,
          ordinal,
          version: written?.version ?? 1,
          ...found,
        })),
        ...findInSettings(settings, language, pattern).map((found, ordinal) => ({
          ...at,
          place: 'settings' as const,
          ordinal,
          version,
          ...found,
        })),
      ]
    }),
  )
}

type Wanted = Pick<Finding, 'block' | 'ordinal' | 'version'>

const byBlock = (findings: readonly Wanted[]): Map<string, Wanted[]> => Map.groupBy(findings, ({ block }) => block)

/** Headings, captions and lists belong to the arrangement. */
function requireArranger(role: Role, count: number): void {
  if (count > 0 && !reportsAccess.arrangeReport.roles.some((one) => one === role))
    throw new AppError('forbidden', 'Headings, captions and lists are changed by whoever arranges the report')
}

interface Replacing {
  report: string
  block: string
  language: Language
  pattern: RegExp
  replacement: string
  its: readonly Wanted[]
}

const insteadOf = ({ replacement, its }: Replacing) => {
  const ordinals = new Set(its.map(({ ordinal }) => ordinal))
  return (_: unknown, ordinal: number) => (ordinals.has(ordinal) ? replacement : null)
}

async function replaceText(tx: Tx, replacing: Replacing & { author: Author }): Promise<Replaced['texts'][number]> {
  const { report, block, language, pattern, its, author } = replacing
  await requireTextBlock(tx, report, block)
  const changed = await changeText(
    tx,
    { blockId: block, language },
    {
      version: its[0]?.version ?? 0,
      change: (before) => replaceInText(before, pattern, insteadOf(replacing)),
      author,
    },
  )
  return { block, ...changed }
}

async function replaceSettings(tx: Tx, replacing: Replacing): Promise<Replaced['settings'][number]> {
  const { report, block, language, pattern } = replacing
  const { settings: before } = await requireBlock(tx, report, block)
  const after = blockSettings.safeParse(
    replaceInSettings(before, { language, pattern, replacement: insteadOf(replacing) }),
  )
  if (!after.success)
    throw new AppError('invalidInput', 'A heading, a caption and an item of a list say something', {
      faults: [{ path: 'replacement', message: 'nothingLeft' }],
    })
  await updateBlock(tx, block, { settings: after.data })
  return { block, before, after: after.data }
}
