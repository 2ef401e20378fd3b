import { askJson, atPace } from './ask-json.ts'
import { checkAnswer } from './check-answer.ts'
import { chooseCategories } from './choose-categories.ts'
import { withCodeLevels } from './code-levels.ts'
import { type JsonStatDataset, readJsonStat } from './json-stat.ts'
import { carefulLimits } from './pxweb1-answers.ts'
import { type PxWeb2Config, readPxWeb2Config } from './pxweb2-answers.ts'
import { readInParts } from './read-in-parts.ts'
import type { AskedDimension } from './split-query.ts'
import { malformed, TableServiceError } from './table-service-error.ts'
import type { AskOutside, TableDescription, TableSelection, TableService } from './table-service.ts'

/**
 * PxWebApi 2, as at SCB and SSB: `…/v2/tables/TAB638?lang=sv`. Metadata and figures are JSON-stat 2.0.
 * https://github.com/PxTools/PxApiSpecs
 */
export const pxWeb2: TableService = {
  id: 'pxweb2',
  recognise,
  describe,
  async read(description, selection, ask) {
    const { address } = description
    const asked = chooseCategories(description, selection)
    const { limits } = await askConfig(address, ask)
    const paced = atPace(ask, limits)
    const askPart = (part: readonly AskedDimension[]) => askData(address, part, paced)
    return readInParts({ description, asked, mostCells: limits.cells, askPart })
  },
}

/** The address keeps the language, and the choice of a data address until the table is described. */
function recognise({ origin, pathname, searchParams }: URL): string | undefined {
  const [, table, isData] =
    /^(.*\/v2(?:-beta)?\/tables\/[^/]+)(?:\/(?:metadata|(data)|defaultselection))?\/?$/i.exec(pathname) ?? []
  if (table === undefined) return undefined
  const kept = new URLSearchParams()
  for (const [name, value] of searchParams)
    if (name.toLowerCase() === 'lang' || (isData && valueCodes.test(name))) kept.append(name, value)
  return `${origin}${table}${kept.size > 0 ? `?${kept}` : ''}`
}

const valueCodes = /^valuecodes\[(.+)\]$/i

async function describe(address: string, ask: AskOutside): Promise<TableDescription> {
  const url = below(address, 'metadata')
  const { dimensions, label, source, updated } = one(await askJson(ask, { url }), url)
  const { licence } = await askConfig(address, ask)
  return {
    service: 'pxweb2',
    address: withoutChoice(address),
    title: label,
    dimensions: dimensions.map(withCodeLevels),
    producer: source,
    licence,
    updated,
    chosen: choiceIn(address, dimensions),
  }
}

const one = (answer: unknown, place: string): JsonStatDataset => {
  const [first, second] = readJsonStat(answer, place)
  if (!first || second) throw malformed(place, 'not one table')
  return first.dataset
}

/** Codes that the address lists; expressions such as top(5) are left to people, who see all. */
function choiceIn(address: string, dimensions: TableDescription['dimensions']): TableSelection {
  return Object.fromEntries(
    [...new URL(address).searchParams].flatMap(([name, value]) => {
      const code = valueCodes.exec(name)?.[1]
      const dimension = dimensions.find((candidate) => candidate.code.toLowerCase() === code?.toLowerCase())
      const codes = value.split(',').map((text) => text.trim().replace(/^\[(.*)\]$/, '$1'))
      const known = new Set(dimension?.categories.map((category) => category.code))
      return dimension && codes.every((each) => known.has(each)) ? [[dimension.code, codes]] : []
    }),
  )
}

function withoutChoice(address: string): string {
  const url = new URL(address)
  const names = new Set(url.searchParams.keys())
  for (const name of names) if (valueCodes.test(name)) url.searchParams.delete(name)
  return url.href
}

/** `tables/TAB638?lang=sv` → `tables/TAB638/data?lang=sv&outputFormat=json-stat2`. */
function below(address: string, part: string, more: Record<string, string> = {}): string {
  const url = new URL(withoutChoice(address))
  url.pathname = `${url.pathname}/${part}`
  for (const [name, value] of Object.entries(more)) url.searchParams.set(name, value)
  return url.href
}

async function askData(address: string, asked: readonly AskedDimension[], ask: AskOutside): Promise<JsonStatDataset> {
  const url = below(address, 'data', { outputFormat: 'json-stat2' })
  const answer = await askJson(ask, {
    url,
    body: { selection: asked.map(({ code, codes }) => ({ variableCode: code, valueCodes: codes })) },
  })
  const dataset = one(answer, url)
  checkAnswer(dataset, asked, url)
  return dataset
}

async function askConfig(address: string, ask: AskOutside): Promise<PxWeb2Config> {
  const url = new URL(address)
  url.pathname = url.pathname.replace(/\/tables\/[^/]+$/, '/config')
  url.search = ''
  try {
    return readPxWeb2Config(await askJson(ask, { url: url.href }), url.href)
  } catch (error) {
    if (!(error instanceof TableServiceError) || error.passing) throw error
    return { limits: carefulLimits, licence: null }
  }
}
