import { askJson, atPace } from './ask-json.ts'
import { checkAnswer } from './check-answer.ts'
import { chooseCategories } from './choose-categories.ts'
import { withCodeLevels } from './code-levels.ts'
import { type JsonStatDataset, readJsonStat } from './json-stat.ts'
import { carefulLimits, type PxWebLimits, readPxWeb1Config, readPxWeb1Metadata } from './pxweb1-answers.ts'
import { readInParts } from './read-in-parts.ts'
import type { AskedDimension } from './split-query.ts'
import { malformed, TableServiceError } from './table-service-error.ts'
import type { AskOutside, TableDescription, TableDimension, TableService } from './table-service.ts'

/**
 * PxWeb with the first version of its API, as at Statistics Finland: `…/api/v1/fi/StatFin/vaerak/11ra.px`. All codes are
 * read from the table's own metadata, since they change. Addresses of the web pages over the same API are understood.
 */
export const pxWeb1: TableService = {
  id: 'pxweb1',
  recognise,
  describe,
  async read(description, selection, ask) {
    const { address } = description
    const asked = chooseCategories(description, selection)
    const limits = await askLimits(address, ask)
    const paced = atPace(ask, limits)
    const askPart = (part: readonly AskedDimension[]) => askData(address, part, paced)
    return readInParts({ description, asked, mostCells: limits.cells, askPart })
  },
}

/** `/PxWeb/pxweb/fi/StatFin/StatFin__vaerak/11ra.px/table/…` is the page of `/PxWeb/api/v1/fi/StatFin/vaerak/11ra.px`. */
const page = /^(.*)\/pxweb\/([a-z]{2})\/([^/]+)\/([^/]+)\/([^/]+\.px)(?:\/|$)/i
const api = /^(.*\/api\/v[01](?:\/[^/]+)*?\/[a-z]{2}\/.+[^/])\/?$/i
const scbApi = /^(.*\/v1\/[^/]+\/[a-z]{2}\/ssd\/.+[^/])\/?$/i

function recognise({ origin, pathname }: URL): string | undefined {
  const [, before, language, database, folders, table] = page.exec(pathname) ?? []
  if (before !== undefined && folders !== undefined) {
    const path = folders.split('__').slice(1)
    return `${origin}${before}/api/v1/${language}/${[database, ...path, table].join('/')}`
  }
  const [, address] = api.exec(pathname) ?? scbApi.exec(pathname) ?? []
  return address === undefined ? undefined : `${origin}${address}`
}

async function describe(address: string, ask: AskOutside): Promise<TableDescription> {
  const answer = await askJson(ask, { url: address })
  if (Array.isArray(answer)) throw new TableServiceError('noTable', { place: address })
  const { title, dimensions } = readPxWeb1Metadata(answer, address)
  const probe = await askData(address, probeOf(dimensions), ask)
  const contents = probe.dimensions.find(({ role }) => role === 'contents')?.code
  const units = contents === undefined ? undefined : await askUnits(address, dimensions, contents, ask)
  return {
    service: 'pxweb1',
    address,
    title: title || probe.label,
    dimensions: dimensions.map((dimension) => {
      const role = probe.dimensions.find(({ code }) => code === dimension.code)?.role ?? dimension.role
      const described = units?.find(({ code }) => code === dimension.code)
      const categories = role === 'contents' && described ? described.categories : dimension.categories
      return withCodeLevels({ ...dimension, role, categories })
    }),
    producer: probe.source,
    licence: null,
    updated: probe.updated,
    chosen: {},
  }
}

/** The smallest question there is: which variable is contents and which area, only an answer with figures tells. */
const probeOf = (dimensions: readonly TableDimension[]): AskedDimension[] =>
  dimensions.map(({ code, categories }) => ({ code, codes: [categories.at(-1)!.code] }))

/** Units and decimals of all contents. Too many contents for one question have no units then. */
async function askUnits(
  address: string,
  dimensions: readonly TableDimension[],
  contents: string,
  ask: AskOutside,
): Promise<readonly TableDimension[]> {
  const all = dimensions.find(({ code }) => code === contents)?.categories.map(({ code }) => code) ?? []
  const asked = probeOf(dimensions).map((one) => (one.code === contents ? { ...one, codes: all } : one))
  if (all.length < 1 || all.length > carefulLimits.cells) return []
  return (await askData(address, asked, ask)).dimensions
}

async function askData(address: string, asked: readonly AskedDimension[], ask: AskOutside): Promise<JsonStatDataset> {
  const answer = await askJson(ask, {
    url: address,
    body: {
      query: asked.map(({ code, codes }) => ({ code, selection: { filter: 'item', values: codes } })),
      response: { format: 'json-stat2' },
    },
  })
  const [first, second] = readJsonStat(answer, address)
  if (!first || second) throw malformed(address, 'not one table')
  checkAnswer(first.dataset, asked, address)
  return first.dataset
}

/** Limits stand at the API's root; installations differ in where they answer about them. */
async function askLimits(address: string, ask: AskOutside): Promise<PxWebLimits> {
  const root = /^.*?\/api\/v[01](?:\/[^/]+)*?\/[a-z]{2}\//i.exec(address)?.[0]
  for (const place of [root, address]) {
    if (place === undefined) continue
    const url = `${place}?config`
    try {
      return readPxWeb1Config(await askJson(ask, { url }), url)
    } catch (error) {
      if (!(error instanceof TableServiceError) || error.passing) throw error
    }
  }
  return carefulLimits
}
