import { proposeIndicators } from '#modules/indicators/catalogue/propose-indicators.service.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import { registerOf } from '#modules/regions/region.ts'
import { indicatorsIn } from '../files/indicator-references.ts'
import type { ImportedPriority, PlanPreview } from './plan-import.ts'
import { doubtsOf, type ImportRequest, type ReadImport, readImport } from './plan-imports.service.ts'
import type { NewPlan } from './read-document.ts'
import { unitsByName } from './units-by-name.ts'

const mostDoubts = 10_000
const actionsShown = 300
/** Measures for which indicators are looked for, and how many are proposed for each. */
const measuresAsked = 40
const proposalsEach = 4

/** A file as a person sees it before its plan is taken. Nothing is written. */
export async function previewPlan(request: ImportRequest, mayAddUnits: boolean): Promise<PlanPreview> {
  const read = await readImport(request)
  const { plan, table, counts, units } = read
  const doubts = doubtsOf(read)
  const names = unitsByName(units, read.reading.units)
  const unknown = table ? table.unknownUnits : (plan?.unknownUnits ?? new Map<string, number>())
  return {
    sheets: read.sheets,
    reading: read.reading,
    columns: read.columns,
    columnsFault: read.columnsFault,
    fileFault: read.fileFault,
    programme: plan?.programme ?? null,
    counts,
    tree: plan ? beginningOf(plan, units) : [],
    isWhole: counts.actions <= actionsShown,
    doubts: doubts.slice(0, mostDoubts),
    doubtCount: doubts.length,
    unknownUnits: mostFrequent(unknown).map((one) => ({ ...one, likely: names.likely(one.text) })),
    measures: await proposeMeasures(request, read),
    mayAddUnits,
  }
}

const mostFrequent = (counts: ReadonlyMap<string, number>) =>
  Array.from(counts, ([text, count]) => ({ text, count })).toSorted((a, b) => b.count - a.count)

function beginningOf({ priorities, newUnits }: NewPlan, units: ReadImport['units']): ImportedPriority[] {
  const nameOf = new Map([...units, ...newUnits].map(({ id, name }) => [id, name]))
  let left = actionsShown
  return priorities.flatMap(({ content: { title }, goals }) => {
    if (left <= 0) return []
    const shown = goals.flatMap(({ content, actions }) => {
      if (left <= 0) return []
      const some = actions.slice(0, left)
      left -= Math.max(some.length, 1)
      return [
        {
          title: content.title,
          criterion: content.criterion,
          indicators: [...new Set(indicatorsIn(content))],
          actions: some.map((action) => ({
            title: action.content.title,
            unit: nameOf.get(action.content.unitId ?? '') ?? null,
            owner: action.content.ownerName,
            startsOn: action.content.startsOn,
            endsOn: action.content.endsOn,
          })),
        },
      ]
    })
    return [{ title, goals: shown }]
  })
}

/** The indicators that each measure speaks of, by the catalogue's own search: proposals, which somebody has to take. */
async function proposeMeasures(
  { tx, knowledge, organisation }: ImportRequest,
  { table, reading }: ReadImport,
): Promise<PlanPreview['measures']> {
  const measures = mostFrequent(table?.measures ?? new Map<string, number>())
  const { regionKey } = organisation
  if (regionKey === null || measures.length === 0) return measures.map((one) => ({ ...one, proposals: [] }))
  const reader = await readOrganisationReader(tx, organisation.id)
  const snapshot = await knowledge.catalogue.at(tx)
  const asked = measures.slice(0, measuresAsked)
  const keys: string[][] = []
  for (const { text } of asked) {
    const found = await proposeIndicators(tx, snapshot, {
      reader,
      register: registerOf(regionKey),
      language: reading.language,
      text,
      theme: null,
      group: null,
      limit: proposalsEach,
    })
    keys.push(found.map(({ key }) => key))
  }
  const indicators = [...new Set(keys.flat())]
  const rows =
    indicators.length === 0 ? [] : await knowledge.figures.profile(tx, { reader, indicators, region: regionKey })
  const rowOf = new Map(rows.map((row) => [row.indicator.key, row]))
  return measures.map((one, at) => ({
    ...one,
    proposals: (keys[at] ?? []).flatMap((key) => {
      const row = rowOf.get(key)
      if (!row?.latest) return []
      const { title, unit, decimals } = row.indicator
      return [{ key, title, unit, decimals, latest: { year: row.latest.year, value: row.latest.value } }]
    }),
  }))
}
