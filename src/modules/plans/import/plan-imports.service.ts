import { randomUUID } from 'node:crypto'

import type { Direction } from '#modules/indicators/indicator.ts'
import type { CatalogueIndex } from '#modules/indicators/catalogue/catalogue-index.service.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import { TableError } from '#modules/indicators/tables/files/table-error.ts'
import type { TableFault } from '#modules/indicators/tables/tidy-table.ts'
import { folded } from '#modules/indicators/tables/read-people.ts'
import { findPeople } from '#modules/organisations/people.queries.ts'
import { findUnits } from '#modules/organisations/units.queries.ts'
import { readRegions } from '#modules/regions/regions.queries.ts'
import { regionsWithin } from '#modules/regions/within-region.service.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import { documentFormat, documentVersion, type PlanDocument } from '../files/plan-document.ts'
import { indicatorsIn } from '../files/indicator-references.ts'
import type { Figures } from '../outline.service.ts'
import { findPossiblePartners } from '../goal-writing.service.ts'
import { programmeDays } from '../plan.ts'
import {
  describeColumns,
  findPlanSheets,
  findPlanTable,
  type FoundSheet,
  gatheringTitles,
  guessTerm,
} from './find-plan-table.ts'
import type { OpenPlanFile } from './open-plan-file.ts'
import { columnsFault } from './plan-columns.ts'
import { isFault } from './plan-doubt.ts'
import type { ImportCounts, PlanPreview, PlanReading } from './plan-import.ts'
import { type NewPlan, readDocument } from './read-document.ts'
import { type ReadPlan, readPlanTable } from './read-plan-table.ts'
import { type NamedUnit, unitsByName } from './units-by-name.ts'

/** What an import asks of the knowledge base. */
export interface FiguresOfImports {
  figures: Figures
  catalogue: CatalogueIndex
}

export interface ImportRequest {
  tx: ReadTx
  knowledge: FiguresOfImports
  organisation: Organisation
  language: Language
  today: Day
  filename: string
  file: OpenPlanFile
  reading: Partial<PlanReading>
}

export interface ReadImport {
  reading: PlanReading
  /** Null where the columns, or the file, do not give one. */
  plan: NewPlan | null
  table: ReadPlan | null
  counts: ImportCounts
  sheets: PlanPreview['sheets']
  columns: PlanPreview['columns']
  columnsFault: PlanPreview['columnsFault']
  fileFault: TableFault | null
  units: readonly NamedUnit[]
}

/** A file read as it is told, or as it seems to be where nothing is told. Nothing is written. */
export async function readImport(request: ImportRequest): Promise<ReadImport> {
  const { file } = request
  const units = await findUnits(request.tx, request.organisation.id)
  if (file.kind === 'kaarna') {
    const { kind, firstYear, lastYear } = guessTerm([], request.today)
    const reading = { ...nothingTold(request, { kind, firstYear, lastYear }), ...request.reading }
    const directions = await readDirections(request, indicatorsIn(file.document.programme))
    const plan = await toNewPlan(request, { document: file.document, reading, units, directions })
    return { ...nothingRead, reading, plan, counts: countPlan(plan, null), units }
  }
  const chosen = request.reading.sheets ?? (await findPlanSheets(file.table))
  const sheets = file.table.sheets.map(({ name, isHidden }) => ({ name, isHidden }))
  try {
    const found: FoundSheet[] = []
    for (const name of chosen)
      found.push(
        await findPlanTable(file.table, name, found.length === 0 ? (request.reading.headingRow ?? null) : null),
      )
    return { ...(await readSheets(request, found, units)), sheets, units }
  } catch (error) {
    if (!(error instanceof TableError)) throw error
    const reading = { ...nothingTold(request, guessTerm([request.filename], request.today)), ...request.reading }
    return { ...nothingRead, reading: { ...reading, sheets: chosen }, sheets, units, fileFault: error.fault }
  }
}

const nothingRead = {
  plan: null,
  table: null,
  counts: { priorities: 0, goals: 0, actions: 0, followUps: 0, rows: 0, leftOut: 0, passedOver: 0 },
  sheets: [],
  columns: [],
  columnsFault: null,
  fileFault: null,
} satisfies Partial<ReadImport>

const nothingTold = ({ language }: ImportRequest, term: PlanReading['term']): PlanReading => ({
  sheets: [],
  headingRow: null,
  columns: [],
  language,
  term,
  splitsActions: true,
  gathersOthers: false,
  units: [],
  measures: [],
})

async function readSheets(
  request: ImportRequest,
  found: readonly FoundSheet[],
  units: readonly NamedUnit[],
): Promise<Omit<ReadImport, 'sheets' | 'units'>> {
  const first = found[0]!
  const columns = request.reading.columns ?? first.guess.columns
  const reading: PlanReading = {
    ...nothingTold(request, guessTerm([...first.above, request.filename, first.name], request.today)),
    language: first.guess.language ?? request.language,
    gathersOthers: !columns.some(({ role }) => role === 'goal'),
    ...request.reading,
    sheets: found.map(({ name }) => name),
    headingRow: first.table.headingRow,
    columns,
  }
  const shown = { ...nothingRead, reading, columns: await describeColumns(first.table) }
  const fault = columnsFault(columns)
  if (fault) return { ...shown, columnsFault: fault }
  const again = await Promise.all(
    found.map(({ name, table }) => findPlanTable(openOf(request), name, table.headingRow)),
  )
  const titles = gatheringTitles[reading.language]
  const { first: from, last: to } = programmeDays(reading.term)
  const directions = await readDirections(request, indicatorsIn(reading.measures))
  const table = await readPlanTable(
    again.map((sheet) => ({ name: sheet.name, columns: sheet.table.columns, rows: sheet.table.rows })),
    {
      ...reading,
      term: { first: from, last: to },
      goalOfOthers: reading.gathersOthers ? titles.goal : null,
      priorityOfOthers: titles.priority,
      units: unitsByName(units, reading.units),
      measures: new Map(reading.measures.map(({ text, target }) => [folded(text), target])),
      directions,
    },
  )
  const plan = await toNewPlan(request, { document: documentOf(table, reading), reading, units, directions })
  return { ...shown, plan, table, counts: countPlan(plan, table) }
}

function openOf({ file }: ImportRequest) {
  if (file.kind === 'kaarna') throw new Error('A file of Kaarna has no sheets')
  return file.table
}

/** A table's plan in the form of Kaarna's own file, so that there is one way from a file to a programme. */
const documentOf = ({ priorities, units }: ReadPlan, { language }: PlanReading): PlanDocument => ({
  format: documentFormat,
  version: documentVersion,
  units: units.map(({ ref, name }) => ({ ref, name: { [language]: name }, within: null })),
  people: [],
  indicators: [],
  programme: { content: {}, priorities },
})

/** Which way is better of those of some indicators that the organisation has. */
async function readDirections(
  { tx, knowledge, organisation }: ImportRequest,
  keys: readonly string[],
): Promise<Map<string, Direction>> {
  if (organisation.regionKey === null || keys.length === 0) return new Map()
  const rows = await knowledge.figures.profile(tx, {
    reader: await readOrganisationReader(tx, organisation.id),
    indicators: [...new Set(keys)],
    region: organisation.regionKey,
  })
  return new Map(rows.map(({ indicator: { key, direction } }) => [key, direction]))
}

interface Readable {
  document: PlanDocument
  reading: PlanReading
  units: readonly NamedUnit[]
  directions: ReadonlyMap<string, Direction>
}

async function toNewPlan(
  { tx, organisation }: ImportRequest,
  { document, reading, units, directions }: Readable,
): Promise<NewPlan> {
  const byName = Map.groupBy(await findPeople(tx, organisation.id), ({ name }) => folded(name))
  const people = new Map(
    [...byName].flatMap(([name, [one, ...others]]) => (one && others.length === 0 ? [[name, one.id]] : [])),
  )
  const regions = await readRegions(tx)
  return readDocument(document, {
    units: unitsByName(units, reading.units),
    people,
    organisations: new Map((await findPossiblePartners(tx, organisation)).map(({ id, slug }) => [slug, id])),
    directions,
    regionNames: new Map(regions.map(({ key, title }) => [key, title])),
    area: regionsWithin(regions, organisation.regionKey),
    newId: randomUUID,
  })
}

function countPlan({ priorities, leftOut }: NewPlan, table: ReadPlan | null): ImportCounts {
  const goals = priorities.flatMap((priority) => priority.goals)
  const actions = goals.flatMap((goal) => goal.actions)
  return {
    priorities: priorities.length,
    goals: goals.length,
    actions: actions.length,
    followUps: actions.reduce((sum, { followUps }) => sum + followUps.length, 0),
    rows: table?.rows ?? 0,
    leftOut: leftOut + (table?.leftOut ?? 0),
    passedOver: table?.passedOver ?? 0,
  }
}

/** Every doubt of the table and of what became of it, faults first. A unit of a table has been told of by its row. */
export function doubtsOf({ plan, table }: ReadImport): PlanPreview['doubts'] {
  const ofPlan = (plan?.doubts ?? []).filter(({ code }) => !table || code !== 'unitUnknown')
  return [...(table?.doubts ?? []), ...ofPlan].toSorted((a, b) => Number(isFault(b)) - Number(isFault(a)))
}
