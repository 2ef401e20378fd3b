import { askJson } from './ask-json.ts'
import { chooseCategories } from './choose-categories.ts'
import { withCodeLevels } from './code-levels.ts'
import { toTidyTable } from './cube-table.ts'
import { type JsonStatDataset, readJsonStat } from './json-stat.ts'
import type { AskedDimension } from './split-query.ts'
import { malformed, TableServiceError } from './table-service-error.ts'
import type { AskOutside, TableService } from './table-service.ts'

/**
 * A JSON-stat document at an address or in a file. Of several datasets the part after # names one: its name in a bundle,
 * its number in a collection.
 */
export const jsonStatService: TableService = {
  id: 'jsonstat',
  // What a document is shows only when it is read.
  recognise: () => undefined,
  async describe(address, ask) {
    const dataset = await askDataset(address, ask)
    return {
      service: 'jsonstat',
      address,
      title: dataset.label,
      // A document has no totals but those that stand in it.
      dimensions: dataset.dimensions.map((dimension) => withCodeLevels({ ...dimension, mayBeLeftOut: false })),
      producer: dataset.source,
      licence: null,
      updated: dataset.updated,
      chosen: {},
    }
  },
  async read(description, selection, ask) {
    const dataset = await askDataset(description.address, ask)
    const asked = chooseCategories({ ...description, dimensions: dataset.dimensions.map(withCodeLevels) }, selection)
    return toTidyTable([takePart(dataset, asked)], description)
  },
}

async function askDataset(address: string, ask: AskOutside): Promise<JsonStatDataset> {
  const [url = address, fragment = ''] = address.split('#')
  const found = readJsonStat(await askJson(ask, { url }), '')
  const wanted = decoded(fragment)
  const chosen = found.length === 1 && wanted === '' ? found[0] : found.find(({ id }) => id === wanted)
  if (chosen) return chosen.dataset
  if (wanted !== '') throw malformed(address, `no dataset ${wanted}`)
  throw new TableServiceError('severalTables', {
    place: url,
    what: found.map(({ id }) => `${url}#${encodeURIComponent(id)}`).join(' '),
  })
}

/** The cells of the categories that were chosen, as a dataset of its own. */
export function takePart(dataset: JsonStatDataset, asked: readonly AskedDimension[]): JsonStatDataset {
  const steps = stepsOf(dataset)
  const chosen = dataset.dimensions.map((dimension, index) => {
    const codes = asked.find(({ code }) => code === dimension.code)?.codes ?? []
    const places = new Map(dimension.categories.map((category, place) => [category.code, place]))
    const kept = codes.map((code) => places.get(code)!)
    return {
      dimension: { ...dimension, categories: kept.map((place) => dimension.categories[place]!) },
      offsets: kept.map((place) => place * steps[index]!),
    }
  })
  const backwards = chosen.toReversed()
  return {
    ...dataset,
    dimensions: chosen.map(({ dimension }) => dimension),
    cells: chosen.reduce((product, { offsets }) => product * offsets.length, 1),
    cellAt(index) {
      let rest = index
      let cell = 0
      for (const { offsets } of backwards) {
        cell += offsets[rest % offsets.length]!
        rest = Math.floor(rest / offsets.length)
      }
      return dataset.cellAt(cell)
    },
  }
}

/** How many cells it is from one category of each dimension to the next. */
function stepsOf({ dimensions }: JsonStatDataset): number[] {
  const steps = dimensions.map(() => 1)
  for (let index = dimensions.length - 2; index >= 0; index--)
    steps[index] = steps[index + 1]! * dimensions[index + 1]!.categories.length
  return steps
}

/** An address that nobody encoded properly names nothing, which is told as such. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
