import {
  type Block,
  type Document,
  type Heading,
  type Paragraph,
  paragraph,
  type Run,
  type Table,
  type TableRow,
  text,
  wordsOf,
} from '#documents/document.ts'
import type { Language } from '#shared/texts.ts'
import { effectSlide } from './effect-slide.ts'
import { slideTexts } from './slides.texts.ts'
import {
  type Told,
  type Resolved,
  type Source,
  blocksOf,
  chaptersOf,
  ofPlan,
  plainOf,
  tablesOf,
  fromChapter,
  writtenIn,
} from './report-parts.ts'

type SlideName = keyof (typeof slideTexts)['fi']['titles']

/** What a hall takes in from one slide. */
const most = { keyFigures: 6, changes: 4, concerns: 4, goals: 6, actions: 6 }

/**
 * The report's key pages for the council: how we are, what got better or worse, joys and concerns, goals, what was done,
 * whether it helped, what next, and what is asked; the cover and the sources are the document's own. Nothing is written
 * anew: each slide takes the first blocks of its kind, as many as a hall can read, and tells how many more there are.
 */
export function toCouncilSlides(report: Told, resolved: Resolved): Document {
  const { document } = resolved
  const { language } = document
  const source = { report, resolved, language }
  const slides: Record<SlideName, Block[]> = {
    state: stateSlide(source),
    changes: changeSlide(source),
    concerns: concernSlide(source),
    goals: goalSlide(source),
    actions: actionSlide(source),
    effect: effectSlide(source),
    next: writtenIn(source, chaptersOf.next),
    decisions: decisionSlide(source, document.title),
  }
  const t = slideTexts[language]
  const blocks = (Object.keys(slides) as SlideName[]).flatMap((name): Block[] => [
    { kind: 'heading', level: 1, text: t.titles[name] },
    ...(slides[name].length > 0 ? slides[name] : [{ kind: 'note', tone: 'empty', runs: [text(t.nothing)] } as const]),
    { kind: 'note', tone: 'method', runs: [text(t.rule)] },
  ])
  return { ...document, subtitle: t.subtitle, blocks }
}

function stateSlide(source: Source): Block[] {
  const [first] = blocksOf(source, 'keyFigures')
  const figures = first?.resolved.find((block) => block.kind === 'keyFigures')
  const [lead] = writtenIn(source, chaptersOf.lead)
  return [
    ...(lead ? [lead] : []),
    ...(figures ? [{ ...figures, figures: figures.figures.slice(0, most.keyFigures) }] : []),
    ...(first ? [fromChapter(source, first)] : []),
  ]
}

/** What goes well and what goes badly, side by side, as many of each. */
function changeSlide(source: Source): Block[] {
  const [first] = blocksOf(source, 'keyChanges')
  if (!first) return []
  const blocks = first.resolved.map((block): Block => {
    if (block.kind === 'list') return { ...block, items: block.items.slice(0, most.changes) }
    return block.kind === 'heading' ? asColumn(block) : block
  })
  return [...blocks, fromChapter(source, first)]
}

const asColumn = (heading: Heading): Heading => ({ ...heading, level: 2 })

/** From each chapter in turn its first ones, so that no group of people takes all the room. */
function concernSlide(source: Source): Block[] {
  const found = blocksOf(source, 'concerns')
  const parts = found.map(({ resolved }) => rowsByHeading(resolved))
  const headings = [...new Set(parts.flatMap((own) => [...own.keys()]))]
  const columns = headings.flatMap((heading): Block[] => {
    const lists = parts.map((own) => own.get(heading) ?? [])
    const rows = onceEach(inTurns(lists))
    const items = rows.slice(0, most.concerns).map(({ cells }) => [said(firstLine(cells[0] ?? []))])
    return [
      { kind: 'heading', level: 2, text: heading },
      { kind: 'list', ordered: false, items },
      ...moreOf(rows.length - items.length, source.language),
    ]
  })
  return [...columns, ...found.slice(0, 1).map((one) => fromChapter(source, one))]
}

/** The rows of tables, by the heading that they stand under. */
function rowsByHeading(blocks: readonly Block[]): Map<string, TableRow[]> {
  const rows = new Map<string, TableRow[]>()
  let heading = ''
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.text
    if (block.kind === 'table') rows.set(heading, [...(rows.get(heading) ?? []), ...block.rows])
  }
  return rows
}

/** What several chapters tell is heard once. */
const onceEach = (rows: readonly TableRow[]): TableRow[] => [
  ...new Map(rows.map((row) => [wordsOf(row.cells[0] ?? []), row])).values(),
]

function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat()
}

const said = (runs: readonly Run[]): Paragraph => ({ kind: 'paragraph', runs })

/** What a cell says before its second line: the subject, without its explanation. */
function firstLine(runs: readonly Run[]): Run[] {
  const end = runs.findIndex(({ kind }) => kind === 'lineBreak')
  return end < 0 ? [...runs] : runs.slice(0, end)
}

const moreOf = (count: number, language: Language): Block[] =>
  count > 0 ? [paragraph(slideTexts[language].more(count))] : []

const goalColumns = { goal: 0, now: 3, target: 4, situation: 5 } as const
const goalColumnCount = 6

/** The first goals of each priority in turn: where they are, where they should be, and what that says. */
function goalSlide(source: Source): Block[] {
  const { language } = source
  // Of two plans the council is asked of the coming one, and told what was done in the one that ends.
  const found = ofPlan(blocksOf(source, 'goals'), 'coming')
  const tables = tablesOf(plainOf(found)).filter(({ columns }) => columns.length === goalColumnCount)
  // A goal's second figure has a row without the goal's name.
  const rows = inTurns(tables.map((table) => table.rows.filter(({ cells }) => /\p{L}/u.test(wordsOf(cells[0] ?? [])))))
  if (rows.length === 0) return []
  const t = slideTexts[language]
  const shown = rows.slice(0, most.goals)
  const sources = [...new Set(tables.flatMap((table) => table.source ?? []))].join('; ')
  const table: Table = {
    kind: 'table',
    caption: t.titles.goals,
    columns: [
      { header: t.columns.goal, align: 'start', weight: 46 },
      { header: t.columns.now, align: 'end', weight: 14 },
      { header: t.columns.target, align: 'end', weight: 16 },
      { header: t.columns.situation, align: 'start', weight: 24 },
    ],
    rows: shown.map(({ cells }) => ({ cells: Object.values(goalColumns).map((at) => cells[at] ?? []) })),
    ...(sources && { source: sources }),
  }
  return [
    table,
    ...moreOf(rows.length - shown.length, language),
    ...found.slice(0, 1).map((one) => fromChapter(source, one)),
  ]
}

/** How many actions are in which state, and one action of each goal. */
function actionSlide(source: Source): Block[] {
  const { language } = source
  const found = ofPlan(blocksOf(source, 'actions'), 'ofYear')
  const blocks = plainOf(found)
  const tables = tablesOf(blocks)
  const counted = blocks.find((block) => block.kind === 'paragraph')
  if (tables.length === 0) return []
  const t = slideTexts[language]
  const rows = inTurns(tables.map((table) => table.rows))
  const shown = rows.slice(0, most.actions)
  const table: Table = {
    kind: 'table',
    caption: t.titles.actions,
    columns: [
      { header: t.columns.action, align: 'start', weight: 74 },
      { header: t.columns.status, align: 'start', weight: 26 },
    ],
    rows: shown.map(({ cells }) => ({ cells: [firstLine(cells[0] ?? []), cells.at(-1) ?? []] })),
  }
  return [
    ...(counted ? [counted] : []),
    table,
    ...moreOf(rows.length - shown.length, language),
    ...found.slice(0, 1).map((one) => fromChapter(source, one)),
  ]
}

/** Plans are approved; what tells of a year is noted. */
const approved = ['broad', 'plan', 'agePlan', 'regional', 'regionalPlan']

function decisionSlide(source: Source, title: string): Block[] {
  const t = slideTexts[source.language]
  const words = approved.includes(source.report.kind) ? t.approve(title) : t.note(title)
  return [{ kind: 'list', ordered: true, items: [[paragraph(words)]] }, ...writtenIn(source, chaptersOf.handling)]
}
