import type { Register, RegionKey } from '#modules/regions/region.ts'
import type { Db } from '#server/db.ts'
import { chosenCodes } from '../sources/choose-categories.ts'
import type { AskOutside, TableDescription, TableSelection } from '../sources/table-service.ts'
import { describeTable, tableServiceOf } from '../sources/table-services.ts'
import { type MappedFigure, mapFigures } from '../tables/map-figures.ts'
import { withCertainty } from '../tables/mapping.ts'
import { readMappingContext } from '../tables/mapping-context.service.ts'
import { joinCertainty } from './join-certainty.ts'
import { figuresFault } from './run-faults.ts'
import { type TableChoice, toQuestion } from './table-choice.ts'
import type { TablePreview } from './table-source.ts'

export interface PreviewOptions {
  db: Db
  ask: AskOutside
  address: string
  choice: TableChoice
  place: { register: Register; home?: RegionKey | undefined }
}

const mostShown = 12

/** The figures of the newest year as they would be: asked from the service, written nowhere. Throws TableServiceError. */
export async function previewTable({ db, ask, address, choice, place }: PreviewOptions): Promise<TablePreview> {
  const description = await describeTable(address, ask)
  const { selection, mapping } = toQuestion(choice)
  const asked = newestOnly(description, choice, selection)
  const table = await joinCertainty(await tableServiceOf(description.service).read(description, asked, ask), choice)
  const context = await readMappingContext(db, place)
  const mapped = await mapFigures({ table, mapping: withCertainty(mapping, table), context })
  if (mapped.faultCount > 0) return { figures: [], observations: 0, year: null, fault: figuresFault(mapped) }
  const all = [...mapped.figures].flatMap(([indicator, figures]) => figures.map((figure) => ({ indicator, ...figure })))
  const said = all.filter((figure) => figure.value !== null)
  const titles = new Map(context.regions.map(({ key, title }) => [key, title]))
  return {
    figures: spread(said).map(({ indicator, region, year, gender, breakdown, value }) => ({
      indicator,
      region,
      regionTitle: titles.get(region) ?? {},
      year,
      gender,
      breakdown,
      value: value!,
    })),
    observations: said.length,
    year: said.reduce<number | null>((newest, { year }) => Math.max(newest ?? year, year), null),
    fault: null,
  }
}

/** A few from the whole length of the table rather than the first ones, which are all of one region. */
function spread<Figure extends MappedFigure>(figures: readonly Figure[]): Figure[] {
  if (figures.length <= mostShown) return [...figures]
  const step = figures.length / mostShown
  return Array.from({ length: mostShown }, (_, index) => figures[Math.floor(index * step)]!)
}

/** The same selection of the newest of its years. */
function newestOnly(
  description: TableDescription,
  { dimensions }: TableChoice,
  selection: TableSelection,
): TableSelection {
  const year = dimensions.find(({ use }) => use === 'year')?.code
  const dimension = description.dimensions.find(({ code }) => code === year)
  if (!dimension) return selection
  const own = Object.hasOwn(selection, dimension.code) ? selection[dimension.code] : undefined
  const labels = new Map(dimension.categories.map(({ code, label }) => [code, label]))
  const [newest] = chosenCodes(dimension, own).toSorted(
    (a, b) => (yearIn(labels.get(b) ?? b) ?? 0) - (yearIn(labels.get(a) ?? a) ?? 0),
  )
  return newest === undefined ? selection : { ...selection, [dimension.code]: [newest] }
}

const yearIn = (text: string): number | undefined => {
  const found = /\d{4}/.exec(text)?.[0]
  return found === undefined ? undefined : Number(found)
}
