import type { Direction } from '#modules/indicators/indicator.ts'
import { folded } from '#modules/indicators/tables/read-people.ts'
import type { Day } from '#shared/day.ts'
import type { Language } from '#shared/texts.ts'
import type { DocumentPriority } from '../files/plan-document.ts'
import { type IndicatorTarget, targetFault } from '../targets/indicator-target.ts'
import { longestTitle } from '../plan.ts'
import type { PlanDoubt } from './plan-doubt.ts'
import { type ActionWords, PlanBuilder } from './plan-builder.ts'
import type { PlanColumn } from './plan-columns.ts'
import {
  brokenCell,
  doubtAt,
  isHeading,
  isSum,
  placesOf,
  type PlanSheet,
  readRow,
  type RowReading,
} from './plan-row.ts'
import { readActionWords } from './read-action-words.ts'
import { plainTitle, splitTexts } from './split-texts.ts'
import type { UnitNames } from './units-by-name.ts'

export interface TableContext {
  columns: readonly PlanColumn[]
  /** In which the plan is written. */
  language: Language
  /** The days of the programme that the plan comes into. */
  term: { first: Day; last: Day }
  /** A cell that lists several actions becomes as many. */
  splitsActions: boolean
  /** Actions above which no goal stands are left out, or gathered under a goal of this title. */
  goalOfOthers: string | null
  /** A priority for goals above which none stands: the name of the sheet, or this. */
  priorityOfOthers: string
  units: UnitNames
  /** Measures that the user has taken for an indicator, by their words. */
  measures: ReadonlyMap<string, IndicatorTarget>
  /** Which way is better of their indicators, as far as those are here. */
  directions: ReadonlyMap<string, Direction>
}

export interface ReadPlan {
  priorities: DocumentPriority[]
  units: { ref: string; name: string }[]
  doubts: PlanDoubt[]
  /** Rows with something of a plan in them, and those of them that were left out. */
  rows: number
  leftOut: number
  /** Headings that are repeated among the rows, and sums below. */
  passedOver: number
  /** The words of measures and of units that nobody knows, each with how many cells it stands in. */
  measures: Map<string, number>
  unknownUnits: Map<string, number>
}

/** Reads a plan from the sheets of a workbook, or from a CSV file, as its columns were told. */
export async function readPlanTable(sheets: readonly PlanSheet[], context: TableContext): Promise<ReadPlan> {
  const plan: Reading = {
    context,
    builder: new PlanBuilder(context.language, Number(context.term.first.slice(0, 4))),
    doubts: [],
    rows: 0,
    leftOut: 0,
    passedOver: 0,
    measures: new Map(),
    unknownUnits: new Map(),
    said: new Set(),
  }
  for (const sheet of sheets) {
    const columns = placesOf(sheet, context.columns)
    let previous: RowReading | undefined
    for await (const row of sheet.rows) {
      const reading = readRow(row, sheet, columns)
      if (reading) readInto(plan, reading, previous)
      previous = reading ?? previous
    }
  }
  const { builder, context: _, said: __, ...rest } = plan
  return { ...rest, priorities: builder.priorities, units: [...builder.units.values()] }
}

interface Reading extends Omit<ReadPlan, 'priorities' | 'units'> {
  context: TableContext
  builder: PlanBuilder
  /** Doubts that are told once. */
  said: Set<string>
}

const namesGoal = /^(tavoite|mål|goal|objective)\b/i

function readInto(plan: Reading, row: RowReading, previous: RowReading | undefined): void {
  if (isHeading(row) || isSum(row)) {
    plan.passedOver += 1
    return
  }
  plan.rows += 1
  const broken = brokenCell(row)
  // What is broken beside them leaves the row's priority and goal as they are for the rows below.
  if (broken?.spares) openParts(plan, row)
  if (broken) return leaveOut(plan, broken.fault)
  if (row.banner !== null) return openBanner(plan, row, row.banner)
  openParts(plan, row)
  const isSame = row.isRepeated('action') && previous?.text('action') === row.text('action')
  const read = readActionWords(row, plan.context)
  if (read.fault) return leaveOut(plan, read.fault)
  const isShared = textsOf(plan, row).length > 1
  plan.doubts.push(...read.doubts.filter(({ code }) => code !== 'budgetYearly' || !isShared))
  for (const name of read.unknownUnits) count(plan.unknownUnits, name)
  if (row.text('action') === '') describeGoal(plan, read.words)
  else if (isSame) plan.builder.extendAction(read.words)
  else addActions(plan, row, read.words)
  if (plan.builder.hasGoal) readMeasures(plan, row)
}

function leaveOut(plan: Reading, fault: PlanDoubt): void {
  plan.leftOut += 1
  plan.doubts.push(fault)
}

function openBanner({ builder, context, doubts }: Reading, row: RowReading, text: string): void {
  const { title, rest } = titleOf(text)
  if (rest !== '') doubts.push(doubtAt('titleCut', row, 'priority', text))
  if (namesGoal.test(text) && builder.hasPriority) builder.openGoal(title)
  else builder.openPriority(title, rest === '' ? {} : { description: { [context.language]: rest } })
}

/** The priority and the goal that the row names, each below the one before it. */
function openParts(plan: Reading, row: RowReading): void {
  const { builder, context, doubts } = plan
  const named = (role: 'priority' | 'goal') => {
    const { title, rest } = titleOf(row.text(role))
    if (rest !== '' && !row.isRepeated(role)) doubts.push(doubtAt('titleCut', row, role))
    return [title, rest === '' ? {} : { description: { [context.language]: rest } }] as const
  }
  if (row.text('priority') !== '') builder.openPriority(...named('priority'))
  if (row.text('goal') === '') return
  requirePriority(plan, row)
  builder.openGoal(...named('goal'))
}

/** Goals above which no priority stands come under one that is called as their sheet, and the user is told once. */
function requirePriority({ builder, context, doubts, said }: Reading, row: RowReading): void {
  if (builder.hasPriority) return
  builder.openPriority(row.sheet === '' ? context.priorityOfOthers : titleOf(row.sheet).title)
  const key = `priorityMissing ${row.sheet}`
  if (context.columns.some(({ role }) => role === 'priority') && !said.has(key))
    doubts.push(doubtAt('priorityMissing', row, 'priority', row.sheet))
  said.add(key)
}

const textsOf = ({ context }: Reading, row: RowReading): string[] =>
  context.splitsActions ? splitTexts(row.text('action')) : [row.text('action')]

function addActions(plan: Reading, row: RowReading, words: ActionWords): void {
  const { builder, context, doubts } = plan
  if (!builder.hasGoal) {
    if (context.goalOfOthers === null) return leaveOut(plan, doubtAt('goalMissing', row, 'action'))
    requirePriority(plan, row)
    builder.openGoal(context.goalOfOthers)
  }
  const texts = textsOf(plan, row)
  if (texts.length > 1) doubts.push(doubtAt('actionsSplit', row, 'action', String(texts.length)))
  const shared = texts.length > 1 && words.budgetEuros !== null
  if (shared) doubts.push(doubtAt('budgetShared', row, row.text('budget') === '' ? 'resources' : 'budget'))
  const money = row.text('budget') || row.text('resources')
  for (const text of texts) {
    const { title, rest } = titleOf(text)
    if (rest !== '') doubts.push(doubtAt('titleCut', row, 'action', text))
    const isFirst = builder.addAction(title, {
      ...words,
      description: rest === '' ? words.description : [rest, ...words.description],
      ...(shared && { budgetEuros: null, resources: [...new Set([...words.resources, money])] }),
    })
    if (!isFirst) doubts.push(doubtAt('actionTwice', row, 'action', title))
  }
}

/** What stands beside a goal without an action is told of the goal. */
function describeGoal({ builder, context }: Reading, words: ActionWords): void {
  if (!builder.hasGoal) return
  const { unit, owner, partners, resources, description } = words
  if (unit !== null && !builder.goalSays('unitId')) builder.setGoal({ unitId: builder.unitRef(unit) })
  const others = [owner ?? '', ...partners, ...resources].filter((one) => one !== '')
  builder.addToGoal('description', [...description, ...others])
  const { startsOn, endsOn } = words
  if (startsOn !== context.term.first && (startsOn ?? endsOn) !== null)
    builder.addToGoal('description', [`${startsOn ?? ''}–${endsOn ?? ''}`])
}

function readMeasures({ builder, context, measures, doubts }: Reading, row: RowReading): void {
  for (const text of splitTexts(row.text('measure')).flatMap((line) => line.split(/;\s*/))) {
    const words = text.trim()
    if (words === '') continue
    if (!row.isRepeated('measure')) count(measures, words)
    const target = context.measures.get(folded(words))
    const fault = target && (faultOf(target, context) ?? (builder.addTarget(target) ? undefined : 'targetBeyond'))
    if (target && !fault) continue
    builder.addToGoal('criterion', [words])
    if (fault) doubts.push(doubtAt(fault, row, 'measure', words))
  }
}

function faultOf(target: IndicatorTarget, { directions }: TableContext) {
  const direction = directions.get(target.indicator)
  return direction && targetFault(target, direction)
}

const count = (counts: Map<string, number>, text: string): void => {
  counts.set(text, (counts.get(text) ?? 0) + 1)
}

/** A title that is too long is cut at a word, and its whole text is kept beside. */
function titleOf(text: string): { title: string; rest: string } {
  const title = plainTitle(text)
  if (title.length <= longestTitle) return { title, rest: '' }
  const cut = title.slice(0, longestTitle - 1)
  return { title: `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`, rest: text }
}
