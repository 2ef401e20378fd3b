import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'

import { readCatalogueEntries } from '#modules/indicators/catalogue.queries.ts'
import type { CatalogueEntry } from '#modules/indicators/catalogue.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { indicatorKey } from '#modules/indicators/indicator.ts'
import { everyone } from '#modules/indicators/reader.ts'
import { plainTexts } from '#modules/indicators/sources/source-text.ts'
import { regionCategories, regionKey, registers } from '#modules/regions/region.ts'
import { findRegions } from '#modules/regions/regions.queries.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import { textIn } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import { findOpenIndicators } from './open-data.queries.ts'
import { readOpenData } from './read-open-table.ts'
import { cellsOf } from './statistical-table.ts'

/** All that assistants ask of the figures. */
export type McpFigures = Pick<Cube, 'series' | 'profile'>

export interface ToolContext {
  figures: McpFigures
  read: <T>(question: (tx: ReadTx) => Promise<T>) => Promise<T>
}

/** An assistant reads a table of at most this many cells at once. */
const mostCells = 5000

const language = z.enum(languages).default('fi').describe('Language of titles and names')
const register = z.enum(registers).default('real').describe('demo: the fictional example country')
const annotations = { readOnlyHint: true, openWorldHint: false }

export function registerTools(server: McpServer, context: ToolContext): void {
  registerSearch(server, context)
  registerFigures(server, context)
  registerRegions(server, context)
  registerProfile(server, context)
}

/** A tool's answer; a refusal is told to the assistant in its own words. */
async function answer({ read }: ToolContext, work: (tx: ReadTx) => Promise<object>) {
  try {
    return { content: [{ type: 'text' as const, text: JSON.stringify(await read(work)) }] }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { isError: true, content: [{ type: 'text' as const, text: error.message }] }
  }
}

function registerSearch(server: McpServer, context: ToolContext): void {
  const inputSchema = {
    query: z.string().max(200),
    language,
    register,
    limit: z.number().int().min(1).max(50).default(20),
  }
  const description = 'Finds indicators by words of their titles in Finnish, Swedish or English.'
  server.registerTool('search_indicators', { description, annotations, inputSchema }, (asked) =>
    answer(context, async (tx) => {
      const { keys, total } = await findOpenIndicators(tx, {
        register: asked.register,
        search: asked.query,
        offset: 0,
        limit: asked.limit,
      })
      const entries = await readCatalogueEntries(tx, keys)
      return { total, indicators: entries.map((entry) => summaryOf(entry, asked.language)) }
    }),
  )
}

function registerFigures(server: McpServer, context: ToolContext): void {
  const inputSchema = {
    indicator: indicatorKey,
    regions: z.array(regionKey).min(1).max(350),
    years: z.array(z.number().int()).max(60).optional().describe('All years when left out'),
    language,
  }
  const description = 'Figures of one indicator for some regions and years.'
  server.registerTool('get_figures', { description, annotations, inputSchema }, (asked) =>
    answer(context, async (tx) => {
      const { table, entry } = await readOpenData(tx, context.figures, {
        key: asked.indicator,
        language: asked.language,
        selection: new Map([
          ['region', asked.regions],
          ['year', asked.years?.map(String) ?? ['*']],
        ]),
        maxCells: mostCells,
      })
      const codes = table.dimensions.map(({ code }) => code)
      const figures = [...cellsOf(table)].flatMap(({ categories, value }) =>
        value === null
          ? []
          : [{ ...Object.fromEntries(codes.map((code, index) => [code, categories[index]!.code])), figure: value }],
      )
      return { ...summaryOf(entry, asked.language), note: table.note, figures }
    }),
  )
}

function registerRegions(server: McpServer, context: ToolContext): void {
  const inputSchema = {
    category: z.enum(regionCategories).default('kunta'),
    search: z.string().max(100).optional().describe('Part of a name'),
    language,
    register,
  }
  const description =
    'Regions of a category, such as municipalities (kunta) or wellbeing services counties (hyvinvointialue).'
  server.registerTool('list_regions', { description, annotations, inputSchema }, (asked) =>
    answer(context, async (tx) => {
      const { category, search } = asked
      const found = await findRegions(tx, { register: asked.register, category, search, limit: 400 })
      return { regions: found.map(({ key, title }) => ({ key, name: textIn(title, asked.language) })) }
    }),
  )
}

function registerProfile(server: McpServer, context: ToolContext): void {
  const description =
    'How a region is doing: the core indicators with latest value, change and place among municipalities. A change is judged by a stated test; "none" means that nothing may be claimed.'
  const inputSchema = { region: regionKey, language }
  server.registerTool('region_profile', { description, annotations, inputSchema }, (asked) =>
    answer(context, async (tx) => {
      const { region } = asked
      const rows = await context.figures.profile(tx, { reader: everyone, indicators: 'core', region })
      const open = rows.filter(({ indicator, latest }) => indicator.mayRepublish && latest !== null)
      return {
        region,
        indicators: open.map(({ indicator, latest, change, rank, origin }) => ({
          key: indicator.key,
          title: textIn(indicator.title, asked.language),
          unit: textIn(indicator.unit, asked.language),
          direction: indicator.direction,
          latest,
          change,
          rank,
          producer: textIn(indicator.producer, asked.language),
          licence: indicator.licence,
          fetchedAt: origin?.fetchedAt,
        })),
      }
    }),
  )
}

const summaryOf = ({ indicator, revision }: CatalogueEntry, wanted: Language) => ({
  key: indicator.key,
  title: textIn(indicator.title, wanted),
  description: textIn(plainTexts(indicator.description), wanted),
  unit: textIn(indicator.unit, wanted),
  direction: indicator.direction,
  producer: textIn(indicator.producer, wanted),
  licence: indicator.licence,
  years: revision ? [revision.firstYear, revision.lastYear] : [],
  fetchedAt: revision?.fetchedAt,
})
