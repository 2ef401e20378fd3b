import { type Context, Hono } from 'hono'
import { cors } from 'hono/cors'
import { z } from 'zod'

import { readCatalogueEntries } from '#modules/indicators/catalogue.queries.ts'
import type { CatalogueEntry } from '#modules/indicators/catalogue.ts'
import { type Register, registers } from '#modules/regions/region.ts'
import { answerTagged } from '#server/content-tag.ts'
import type { ReadTx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import type { RequestVariables } from '#server/request.ts'
import { version } from '#server/version.ts'
import { AppError } from '#shared/errors.ts'
import { textIn } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import { toJsonStat2 } from './json-stat.ts'
import { findOpenIndicators } from './open-data.queries.ts'
import { fromTableId, toTableId } from './open-table.ts'
import { type OpenFigures, readOpenData, readOpenTable } from './read-open-table.ts'
import { readQuerySelection, readBodySelection } from './pxweb-selection.ts'
import { defaultOf } from './selection.ts'
import { type FileFormat, fileFormats, tableFile } from './table-answer.ts'

type PxWebContext = Context<{ Variables: RequestVariables }>

/** Where the addresses of this interface begin. */
export const pxWebPath = '/api/pxweb/v2'

export const maxDataCells = 500_000

/** The largest body that a selection may have. */
const maxBodyBytes = 262_144

const languageNames: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

/**
 * The open figures in the shape of PxWebApi 2 (https://github.com/PxTools/PxApiSpecs), so that what reads Statistics Sweden
 * reads Kaarna: a table for each indicator that anybody may publish on. Answers without signing in, to any site, and never
 * writes. The demo's tables are apart from the real ones: they are listed with `register=demo`.
 */
export function pxWebApi({ db, config, clock }: Services, figures: OpenFigures) {
  const read = <T>(question: (tx: ReadTx) => Promise<T>) =>
    db.transaction().setAccessMode('read only').execute(question)
  const linkTo = (path: string) => `${config.baseUrl}${pxWebPath}${path}`
  const api = new Hono<{ Variables: RequestVariables }>()
  api.use(cors({ origin: '*', allowMethods: ['GET', 'POST'] }))

  api.get('/config', (c) =>
    c.json({
      apiVersion: '2.0.0',
      appVersion: version,
      languages: languages.map((id) => ({ id, label: languageNames[id] })),
      defaultLanguage: 'fi',
      maxDataCells,
      maxCallsPerTimeWindow: 300,
      timeWindow: 60,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      sourceReferences: languages.map((language) => ({ language, text: 'Kaarna' })),
      defaultDataFormat: 'json-stat2',
      dataFormats: ['json-stat2', ...fileFormats],
      features: [],
    }),
  )

  api.get('/tables', (c) => listTables(c))
  api.get('/tables/:id', async (c) => {
    const language = languageOf(c)
    const { entry, table } = await read((tx) => readOpenTable(tx, figures, { key: keyOf(c), language }))
    return c.json({
      language,
      ...describe(entry, language),
      variableNames: table.dimensions.map(({ label }) => label),
    })
  })
  api.get('/tables/:id/metadata', async (c) => {
    const language = languageOf(c)
    const { table } = await read((tx) => readOpenTable(tx, figures, { key: keyOf(c), language }))
    return answerJson(c, { ...toJsonStat2(table, language), link: linksOf(table.id) })
  })
  api.get('/tables/:id/defaultselection', async (c) => {
    const language = languageOf(c)
    const { table } = await read((tx) => readOpenTable(tx, figures, { key: keyOf(c), language }))
    const codes = table.dimensions.map(({ code }) => code)
    return c.json({
      language,
      selection: table.dimensions.map((dimension) => ({
        variableCode: dimension.code,
        valueCodes: defaultOf(dimension).map(({ code }) => code),
      })),
      placement: { heading: codes.slice(0, 1), stub: codes.slice(1) },
      links: [{ rel: 'self', hreflang: language, href: linkTo(`/tables/${table.id}/defaultselection`) }],
    })
  })
  api.get('/tables/:id/data', (c) => answerData(c, readQuerySelection(c.req.queries())))
  api.post('/tables/:id/data', async (c) => answerData(c, readBodySelection(await bodyOf(c))))

  async function listTables(c: PxWebContext) {
    const language = languageOf(c)
    const { query, pastDays, pageNumber, pageSize, register } = readParameters(c)
    const fetchedSince = pastDays === undefined ? undefined : new Date(clock().getTime() - pastDays * 86_400_000)
    const request = { register, search: query, fetchedSince, offset: (pageNumber - 1) * pageSize, limit: pageSize }
    const { entries, total } = await read(async (tx) => {
      const found = await findOpenIndicators(tx, request)
      const all = await readCatalogueEntries(tx, found.keys)
      return { entries: all.toSorted((a, b) => (a.indicator.key < b.indicator.key ? -1 : 1)), total: found.total }
    })
    return c.json({
      language,
      tables: entries.map((entry) => describe(entry, language)),
      page: { pageNumber, pageSize, totalElements: total, totalPages: Math.ceil(total / pageSize) },
      links: [{ rel: 'self', hreflang: language, href: linkTo(`/tables?lang=${language}&pageNumber=${pageNumber}`) }],
    })
  }

  function describe({ indicator, revision }: CatalogueEntry, language: Language) {
    const id = toTableId(indicator.key)
    const label = textIn(indicator.title, language)
    return {
      type: 'Table',
      id,
      label,
      description: label,
      sortCode: id,
      updated: revision?.fetchedAt ?? null,
      firstPeriod: revision ? String(revision.firstYear) : null,
      lastPeriod: revision ? String(revision.lastYear) : null,
      category: 'public',
      variableNames: [],
      source: textIn(indicator.producer, language),
      discontinued: false,
      links: Object.entries({ self: '', metadata: '/metadata', data: '/data' }).map(([rel, path]) => ({
        rel,
        hreflang: language,
        href: linkTo(`/tables/${id}${path}`),
      })),
    }
  }

  const linksOf = (id: string) => ({
    describes: [{ href: linkTo(`/tables/${id}`) }],
    data: [{ href: linkTo(`/tables/${id}/data`) }],
  })

  async function answerData(c: PxWebContext, selection: ReadonlyMap<string, readonly string[]>) {
    const language = languageOf(c)
    const format = formatOf(c.req.query('outputFormat') ?? 'json-stat2')
    const key = keyOf(c)
    const { table } = await read((tx) =>
      readOpenData(tx, figures, { key, language, selection, maxCells: maxDataCells }),
    )
    if (format === 'json-stat2') return answerJson(c, toJsonStat2(table, language))
    const parameters = (c.req.queries('outputFormatParams') ?? []).flatMap((text) => text.split(','))
    const file = await tableFile(table, format, { origin: linkTo(`/tables/${table.id}`), parameters })
    return c.body(file.body, 200, {
      'content-type': file.contentType,
      'content-disposition': `attachment; filename="${table.id}.${format}"`,
    })
  }

  return api
}

const answerJson = (c: PxWebContext, answer: object) => answerTagged(c, JSON.stringify(answer), 'application/json')

function languageOf(c: PxWebContext): Language {
  const asked = c.req.query('lang') ?? 'fi'
  const language = languages.find((one) => one === asked)
  if (!language) throw new AppError('invalidInput', `No language ${asked}; there are ${languages.join(', ')}`)
  return language
}

const keyOf = (c: PxWebContext): string => fromTableId(c.req.param('id') ?? '')

const formats = ['json-stat2', ...fileFormats] as const

function formatOf(asked: string): 'json-stat2' | FileFormat {
  const format = formats.find((one) => one === asked.toLowerCase())
  if (!format) throw new AppError('invalidInput', `No outputFormat ${asked}; there are ${formats.join(', ')}`)
  return format
}

const whole = z.coerce.number().int().min(1)
const parametersSchema = z.object({
  query: z.string().trim().max(200).optional(),
  pastDays: whole.max(36_500).optional(),
  pageNumber: whole.max(1_000_000).default(1),
  pageSize: whole.max(1000).default(100),
  register: z.enum(registers).default('real' satisfies Register),
})

function readParameters(c: PxWebContext) {
  const read = parametersSchema.safeParse(c.req.query())
  if (!read.success)
    throw new AppError(
      'invalidInput',
      read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
    )
  return read.data
}

async function bodyOf(c: PxWebContext): Promise<unknown> {
  if (Number(c.req.header('content-length') ?? 0) > maxBodyBytes)
    throw new AppError('tooLarge', 'The selection is too long')
  const text = await c.req.text()
  if (text.length > maxBodyBytes) throw new AppError('tooLarge', 'The selection is too long')
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('invalidInput', 'The body is not valid JSON')
  }
}
