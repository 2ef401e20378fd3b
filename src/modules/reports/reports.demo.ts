import type { RichText } from '#documents/rich-text.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { demoId } from '#modules/organisations/demo-id.ts'
import { demoOrganisation, type DemoSlug } from '#modules/organisations/demo-organisations.ts'
import { demoPerson, type DemoPersonKey } from '#modules/organisations/demo-people.ts'
import { toRegionKey } from '#modules/regions/region.ts'
import type { Tx } from '#server/db.ts'
import { type Language, languages } from '#shared/texts.ts'
import { insertBlock, updateBlock } from './arrangement.queries.ts'
import { seedDemoBlocks, seedDemoGaps } from './demo/blocks.demo.ts'
import { broadReportTexts } from './demo/broad-report.demo-texts.ts'
import { demoDraft, demoList, demoTexts } from './demo/demo-texts.ts'
import { negotiationTexts } from './demo/negotiation.demo-texts.ts'
import { childrenPlanTexts, regionalReportTexts, reviewTexts } from './demo/other-reports.demo-texts.ts'
import { type DemoTexts, withFirstChart } from './demo/typing.ts'
import { seedDemoDrafts } from './drafting/drafting.demo.ts'
import { seedDemoEditing } from './editing/editing.demo.ts'
import type { Report } from './report.ts'
import type { Identified } from './report-kinds.texts.ts'
import { findReport, insertReport } from './reports.queries.ts'
import { type Author, insertText, keepText, lockText, type TextKey, updateText } from './texts.queries.ts'
import { fillReport } from './resolve/fill.ts'
import { ownTemplates } from './templates/index.ts'

interface DemoReport extends Identified {
  /** The demo's ids tell what they are; see demo-id.ts. */
  number: number
  of: DemoSlug
  by: DemoPersonKey
  languages: readonly Language[]
  writtenAt: Date
  texts: DemoTexts
}

const ofVirtala = { of: 'virtala', by: 'coordinator', populationGroup: null, languages: ['fi', 'sv'] } as const

/** The reports of the demo: what has been written of terms and years, and the year that has only been opened. */
const reports: readonly DemoReport[] = [
  {
    ...ofVirtala,
    number: 2025,
    kind: 'annual',
    year: 2025,
    writtenAt: new Date('2026-03-12T07:42:00Z'),
    texts: demoTexts,
  },
  { ...ofVirtala, number: 2026, kind: 'annual', year: 2026, writtenAt: new Date('2026-11-16T08:05:00Z'), texts: {} },
  {
    ...ofVirtala,
    number: 1,
    kind: 'broad',
    year: 2025,
    writtenAt: new Date('2025-04-07T06:30:00Z'),
    texts: broadReportTexts,
  },
  {
    ...ofVirtala,
    number: 2,
    kind: 'review',
    year: 2024,
    languages: ['fi'],
    writtenAt: new Date('2024-10-03T09:10:00Z'),
    texts: reviewTexts,
  },
  {
    ...ofVirtala,
    number: 3,
    kind: 'agePlan',
    year: 2025,
    populationGroup: 'children',
    writtenAt: new Date('2025-11-20T11:55:00Z'),
    texts: childrenPlanTexts,
  },
  {
    number: 4,
    of: 'purola',
    by: 'countyCoordinator',
    kind: 'regional',
    year: 2025,
    populationGroup: null,
    languages: ['fi'],
    writtenAt: new Date('2025-05-26T08:20:00Z'),
    texts: regionalReportTexts,
  },
  {
    number: 5,
    of: 'purola',
    by: 'countyCoordinator',
    kind: 'negotiation',
    year: 2025,
    populationGroup: null,
    municipality: toRegionKey('demo', 'kunta', '001'),
    languages: ['fi', 'sv'],
    writtenAt: new Date('2025-11-05T12:40:00Z'),
    texts: negotiationTexts,
  },
]

const demoReportKind = 30

/** When one of the sectors wrote the draft of a text that the coordinator then wrote anew. */
const draftedAt = new Date('2026-02-24T11:20:00Z')

/** Beside whom the young people's first chart is drawn. */
const neighbour = toRegionKey('demo', 'kunta', '002')

/** Opens the reports as their coordinators would, and writes what they have written. Organisations and figures must be there. */
export async function seedDemoReports(tx: Tx, cube: Cube): Promise<void> {
  for (const demo of reports) {
    const organisation = demoOrganisation(demo.of)
    const author = { accountId: demoPerson(demo.by).id, now: demo.writtenAt }
    const reader = await readOrganisationReader(tx, organisation.id)
    const { kind, year, populationGroup, municipality = null, languages: written } = demo
    const wanted = { kind, year, populationGroup, municipality, languages: written }
    const filled = await fillReport(tx, cube, { ...wanted, reader, template: ownTemplates[kind], organisation })
    const made = await insertReport(tx, organisation.id, { ...filled, id: demoId(demoReportKind, demo.number) }, author)
    const report = made && (await findReport(tx, organisation.id, made.id))
    if (!report) continue
    await writeTexts(tx, report, { texts: demo.texts, author })
    if (kind === 'broad') await seedDemoGaps(tx, report)
    if (demo.texts !== demoTexts) continue
    await arrangeBlocks(tx, report)
    await seedDemoBlocks(tx, organisation.id, report)
    await seedDemoDrafts(tx, cube, { reader, report })
    await seedDemoEditing(tx, { organisationId: organisation.id, report })
  }
}

async function writeTexts(
  tx: Tx,
  report: Report,
  { texts, author }: { texts: DemoTexts; author: Author },
): Promise<void> {
  for (const { key: chapter, blocks } of report.chapters) {
    const block = blocks.find(({ settings }) => settings.kind === 'text')
    const chart = blocks.find(({ settings }) => settings.kind === 'indicatorChart')?.id
    for (const language of languages) {
      const typed = texts[chapter]?.[language]
      if (!block || !typed) continue
      const content = withFirstChart(typed, chart)
      const key = { blockId: block.id, language }
      const isDrafted = texts === demoTexts && demoDraft.chapter === chapter && demoDraft.language === language
      if (isDrafted) await writeAnew(tx, key, content, author)
      else await insertText(tx, key, content, author)
    }
  }
}

/** A text that somebody else drafted first: what it said then is among its earlier versions. */
async function writeAnew(tx: Tx, key: TextKey, content: RichText, author: Author): Promise<void> {
  await insertText(tx, key, demoDraft.content, { accountId: demoPerson('editor').id, now: draftedAt })
  const before = await lockText(tx, key)
  if (before) await keepText(tx, key, before)
  await updateText(tx, key, content, author)
}

async function arrangeBlocks(tx: Tx, report: Report): Promise<void> {
  for (const { id: chapterId, key, blocks } of report.chapters) {
    if (key === demoList.chapter)
      await insertBlock(tx, { chapterId, position: blocks.length, settings: demoList.settings })
    const chart = key === 'state-young' ? blocks.find(({ settings }) => settings.kind === 'indicatorChart') : undefined
    if (chart?.settings.kind === 'indicatorChart')
      await updateBlock(tx, chart.id, { settings: { ...chart.settings, compareWith: [neighbour] } })
  }
}
