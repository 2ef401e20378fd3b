import { readRegions } from '#modules/regions/regions.queries.ts'
import { contentTag } from '#server/content-tag.ts'
import { fileAnswer, type Route, route, tagged } from '#server/http.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import type { User } from '#shared/roles.ts'
import { readBreakdownDimensions } from './breakdowns.queries.ts'
import { readCatalogueEntries } from './catalogue.queries.ts'
import { updateSettings } from './catalogue-writing.queries.ts'
import type { CatalogueEntry } from './catalogue.ts'
import { countMunicipalitiesInForce, readStoredFacts } from './catalogue/catalogue-facts.queries.ts'
import type { Cube } from './cube.ts'
import { pickYears, toCsv, toJsonStat } from './figure-formats.ts'
import { toDescription } from './indicator-description.ts'
import type { IndicatorKey } from './indicator.ts'
import {
  getIndicator,
  getIndicatorData,
  getRevisionDifference,
  listBreakdowns,
  listRevisions,
  updateIndicatorSettings,
} from './indicators.contract.ts'
import { getRegionProfile } from './region-profile.contract.ts'
import { ownFiguresAccess } from './own/own-figures.access.ts'
import { readReader } from './reader.queries.ts'
import { maySee, type Reader } from './reader.ts'
import { readRevisionFiles, readRevisions, type RevisionFile } from './revisions.queries.ts'

/** Throws `notFound` unless every key names an indicator that exists for the reader. */
async function requireEntries(tx: ReadTx, keys: readonly IndicatorKey[], reader: Reader): Promise<CatalogueEntry[]> {
  const entries = (await readCatalogueEntries(tx, keys)).filter(({ ownership }) => maySee(ownership, reader))
  const found = new Set(entries.map(({ indicator }) => indicator.key))
  const missing = keys.find((key) => !found.has(key))
  if (missing !== undefined) throw new AppError('notFound', `No indicator ${missing}`)
  return entries
}

/** Who sent which file is for those who may open it: people of the organisation that read its own figures. */
function tellFile({ organisationId, organisation, slug, upload, filename, sentBy, sentAt }: RevisionFile, user?: User) {
  const mayOpen = user?.memberships.some(
    (membership) =>
      membership.organisationId === organisationId &&
      ownFiguresAccess.read.roles.some((role) => role === membership.role),
  )
  return { organisation, sent: mayOpen ? { organisation: slug, upload, filename, by: sentBy, at: sentAt } : null }
}

/** The calls about indicators and their figures. */
export const indicatorRoutes = (cube: Cube): Route[] => [
  route(getIndicator, async ({ tx, user }, { key }) => {
    const [entry] = await requireEntries(tx, [key], await readReader(tx, user))
    const [facts] = await readStoredFacts(tx, [key])
    const all = await countMunicipalitiesInForce(tx)
    const municipalities = facts?.municipalities ?? null
    const covered = municipalities === null ? null : { municipalities, of: all[entry!.indicator.register] }
    return { ...toDescription(entry!), covered }
  }),

  route(listBreakdowns, async ({ tx }) => ({ items: await readBreakdownDimensions(tx) })),

  route(updateIndicatorSettings, async ({ tx, user, audit }, { key, ...settings }) => {
    await requireEntries(tx, [key], await readReader(tx, user))
    if (!(await updateSettings(tx, key, settings))) throw new AppError('notFound', `No indicator ${key}`)
    audit(`indicator:${key}`, settings)
    const [entry] = await readCatalogueEntries(tx, [key])
    return toDescription(entry!)
  }),

  route(
    getIndicatorData,
    async ({ tx, user, language }, { key, region, category, years, gender, breakdown, revision, format }) => {
      const reader = await readReader(tx, user)
      const [entry] = await requireEntries(tx, [key], reader)
      const asked = {
        reader,
        indicator: key,
        regions: region ?? { category },
        gender,
        breakdown,
        ...(revision !== undefined && { revision }),
      }
      const series = pickYears(await cube.series(tx, asked), years)
      const tag = (variant: string) => contentTag(`${series.origin?.blockHash} ${series.origin?.revision} ${variant}`)
      if (format === 'json') return series.origin ? tagged(series, tag('json')) : series
      const titles = new Map((await readRegions(tx)).map((one) => [one.key, one.title]))
      const described = { series, indicator: entry!.indicator, titles, language }
      const body = format === 'csv' ? toCsv(described) : JSON.stringify(toJsonStat(described))
      const contentType = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json'
      const filename = format === 'csv' ? `${key.replace(':', '-')}.csv` : undefined
      return fileAnswer({ body, contentType, filename, etag: contentTag(body) })
    },
  ),

  route(listRevisions, async ({ tx, user }, { key }) => {
    await requireEntries(tx, [key], await readReader(tx, user))
    const revisions = await readRevisions(tx, key)
    const files = await readRevisionFiles(tx, key)
    return {
      items: revisions.map(({ indicator: _indicator, blocks, ...head }) => {
        const file = files.get(head.number)
        return { ...head, blocks: [...blocks], file: file ? tellFile(file, user) : null }
      }),
    }
  }),

  route(getRevisionDifference, async ({ tx, user }, { key, from, to, cursor, limit }) => {
    const reader = await readReader(tx, user)
    await requireEntries(tx, [key], reader)
    const cells = await cube.difference(tx, { reader, indicator: key, from, to })
    const end = cursor + limit
    return { count: cells.length, cells: cells.slice(cursor, end), cursor: end < cells.length ? end : null }
  }),

  route(
    getRegionProfile,
    async ({ tx, user }, { key, indicators, gender, breakdown, upToYear, compare = [], field }) => {
      const reader = await readReader(tx, user)
      if (indicators) await requireEntries(tx, indicators, reader)
      const rows = await cube.comparison(tx, {
        reader,
        region: key,
        indicators: indicators ?? 'core',
        gender,
        breakdown,
        ...(upToYear !== undefined && { upToYear }),
        compare,
        withField: field,
      })
      return { region: key, rows }
    },
  ),
]
