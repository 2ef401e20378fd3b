import { parseJson } from './ask-json.ts'
import { checkAnswer } from './check-answer.ts'
import { chooseCategories } from './choose-categories.ts'
import type { JsonStatDataset } from './json-stat.ts'
import { readInParts } from './read-in-parts.ts'
import type { AskedDimension } from './split-query.ts'
import { TableServiceError } from './table-service-error.ts'
import type {
  AskOutside,
  OutsideAnswer,
  TableCategory,
  TableDescription,
  TableDimension,
  TableSelection,
  TableService,
} from './table-service.ts'
import { readThlDimensions, readThlFigures } from './thl-cube-answers.ts'

/**
 * THL's cubes: `https://sampo.thl.fi/pivot/prod/fi/subject/hydra/fact_cube?row=…`. The parameters of the shapes come from
 * the software's own source (github.com/THLfi/tiku); nothing but what it reads is sent.
 */
export const thlCube: TableService = {
  id: 'thl',
  recognise,
  describe,
  async read(description, selection, ask) {
    const { address } = description
    const asked = chooseCategories(description, selection)
    const askPart = (part: readonly AskedDimension[]) => askFigures({ address, part, description, ask })
    return readInParts({ description, asked, mostCells: mostCellsOfCube, askPart })
  },
}

/** The service makes tables for people to look at; this many it still gives in a few seconds. */
const mostCellsOfCube = 50_000

const cubePath = /^(.*\/(?:prod|beta|test|deve)\/(?:fi|sv|en)\/[^/]+\/[^/]+\/fact_[^/.]+)(?:\.[a-z.]+)?\/?$/i

function recognise({ origin, pathname, searchParams }: URL): string | undefined {
  const [, cube] = cubePath.exec(pathname) ?? []
  if (cube === undefined) return undefined
  const kept = new URLSearchParams()
  for (const [name, value] of searchParams)
    if (['row', 'column', 'filter', 'measure'].includes(name)) kept.append(name, value)
  return `${origin}${cube}${kept.size > 0 ? `?${kept}` : ''}`
}

async function describe(address: string, ask: AskOutside): Promise<TableDescription> {
  const [cube = address] = address.split('?')
  const { text } = await askCube(ask, `${cube}.dimensions.json`)
  const dimensions = readThlDimensions(text, cube)
  return {
    service: 'thl',
    address: cube,
    title: await askTitle(cube, dimensions, ask),
    dimensions,
    producer: 'THL',
    licence: null,
    updated: null,
    chosen: choiceIn(address, dimensions),
  }
}

/** Only figures carry the cube's name, so that the smallest answer is asked for. A cube that refuses it has its code. */
async function askTitle(cube: string, dimensions: readonly TableDimension[], ask: AskOutside): Promise<string> {
  const code = cube.replace(/^.*\/fact_/, '')
  const query = new URLSearchParams()
  for (const [index, { code: dimension, categories }] of dimensions.entries())
    if (categories[0]) query.append(index === 0 ? 'column' : 'row', `${dimension}-${categories[0].code}`)
  query.append('search', 'su')
  try {
    const { text } = await askCube(ask, `${cube}.json?${query}`)
    return readThlFigures(parseJson(text, cube), cube).label || code
  } catch (error) {
    if (error instanceof TableServiceError && !error.passing) return code
    throw error
  }
}

/** What rows, columns and filters of a page's address choose; ids that the page has packed are not understood. */
function choiceIn(address: string, dimensions: readonly TableDimension[]): TableSelection {
  const parameters = [...new URL(address).searchParams.values()]
  return Object.fromEntries(
    parameters.flatMap((parameter) => {
      const dimension = dimensions.find(({ code }) => parameter.startsWith(`${code}-`))
      const named = dimension && parameter.slice(dimension.code.length + 1)
      const codes = dimension && named ? codesNamed(named, dimension.categories) : undefined
      return dimension && codes ? [[dimension.code, codes]] : []
    }),
  )
}

/** `123.456.` names nodes, `123L` all nodes of that node's level. */
function codesNamed(named: string, categories: readonly TableCategory[]): string[] | undefined {
  const level = /^(\d+)L$/.exec(named)?.[1]
  if (level !== undefined) {
    const stage = categories.find(({ code }) => code === level)?.level
    return stage === undefined ? undefined : categories.filter((one) => one.level === stage).map(({ code }) => code)
  }
  const codes = named.split('.').filter(Boolean)
  const known = new Set(categories.map(({ code }) => code))
  return codes.length > 0 && codes.every((code) => known.has(code)) ? codes : undefined
}

interface Question {
  address: string
  part: readonly AskedDimension[]
  description: TableDescription
  ask: AskOutside
}

async function askFigures({ address, part, description, ask }: Question): Promise<JsonStatDataset> {
  const query = new URLSearchParams()
  for (const [index, { code, codes }] of part.entries()) {
    const { categories } = description.dimensions.find((dimension) => dimension.code === code)!
    query.append(index < part.length - 1 ? 'row' : 'column', `${code}-${nameCodes(codes, categories)}`)
  }
  query.append('search', 'su')
  // A cube without limits or sample sizes answers without them.
  query.append('ci', '1')
  query.append('n', '1')
  const url = `${address}.json?${query}`
  const { text } = await askCube(ask, url)
  const dataset = readThlFigures(parseJson(text, address), address)
  checkAnswer(dataset, part, address)
  return { ...dataset, dimensions: dataset.dimensions.map((one) => described(one, description)) }
}

/** Nodes by their numbers; a whole level by one of its nodes. A list of one has no dot, since that means a packed list. */
function nameCodes(codes: readonly string[], categories: readonly TableCategory[]): string {
  const level = categories.find(({ code }) => code === codes[0])?.level
  const ofLevel = level === undefined ? [] : categories.filter((one) => one.level === level)
  const isWholeLevel =
    ofLevel.length > 1 && ofLevel.length === codes.length && ofLevel.every(({ code }) => codes.includes(code))
  if (isWholeLevel) return `${codes[0]}L`
  return codes.length === 1 ? codes[0]! : `${codes.join('.')}.`
}

/** Figures name dimensions by code only; their roles and labels stand in the trees. */
function described(dimension: TableDimension, { dimensions }: TableDescription): TableDimension {
  const known = dimensions.find(({ code }) => code === dimension.code)
  if (!known) return dimension
  const byCode = new Map(known.categories.map((category) => [category.code, category]))
  return {
    ...known,
    categories: dimension.categories.map((category) => byCode.get(category.code) ?? category),
  }
}

/** A cube that is not built answers 500; one that is protected answers 403, and so does a parameter that it does not know. */
async function askCube(ask: AskOutside, url: string): Promise<OutsideAnswer> {
  try {
    return await ask({ url, accept: '*/*' })
  } catch (error) {
    if (error instanceof TableServiceError && error.fault === 'serviceFailed')
      throw new TableServiceError('notReady', { place: error.place, what: error.what })
    throw error
  }
}
