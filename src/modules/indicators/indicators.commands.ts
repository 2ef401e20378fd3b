import type { Config } from '#server/config.ts'
import type { Db } from '#server/db.ts'
import { isoDay } from '#shared/day.ts'
import { AppError } from '#shared/errors.ts'
import { firstYearOfSotkanet } from './imports.jobs.ts'
import { type ImportProgress, type ImportSummary, importIndicators } from './imports.service.ts'
import type { ImportSelection } from './import-run.ts'
import type { YearRange } from './sources/source.ts'
import { createSotkanet } from './sources/sotkanet.ts'

/** What follows `kaarna import sotkanet`, as it was typed. */
export interface SotkanetFlags {
  /** `127,181` */
  indicators?: string | undefined
  /** `minimum` */
  set?: string | undefined
  all?: boolean | undefined
  /** `1990-2025` or `2020` */
  years?: string | undefined
  baseUrl?: string | undefined
}

export interface SotkanetCommand {
  db: Db
  config: Pick<Config, 'sotkanetUrl' | 'sotkanetUserAgent'>
  clock: () => Date
  onProgress: (progress: ImportProgress) => void
}

/** `kaarna import sotkanet`. Throws AppError `invalidInput` for flags that make no sense, SourceError when the source cannot be read. */
export async function runImportSotkanet(command: SotkanetCommand, flags: SotkanetFlags): Promise<ImportSummary> {
  const { db, config, clock, onProgress } = command
  const selection = readSelection(flags)
  const years = readYears(flags.years, clock())
  const baseUrl = readBaseUrl(flags.baseUrl) ?? config.sotkanetUrl
  const source = createSotkanet({ baseUrl, userAgent: config.sotkanetUserAgent })
  return importIndicators({ db, source, selection, years, clock, onProgress })
}

function readSelection({ indicators, set, all }: SotkanetFlags): ImportSelection {
  if ([indicators, set, all || undefined].filter((flag) => flag !== undefined).length !== 1)
    throw wrongUsage('Say which indicators: --indicators 127,181 or --set minimum or --all')
  if (all) return 'all'
  if (set !== undefined) {
    if (set === 'minimum') return 'minimum'
    throw wrongUsage(`There is no set ${set}. The one there is: --set minimum`)
  }
  const ids = indicators!.split(',').map((id) => id.trim().replace(/^sotkanet:/, ''))
  const wrong = ids.find((id) => !/^\d{1,9}$/.test(id))
  if (wrong !== undefined)
    throw wrongUsage(`${wrong || 'Nothing'} is no indicator id. Ids are numbers: --indicators 127,181`)
  return { keys: [...new Set(ids)].map((id) => `sotkanet:${Number(id)}`) }
}

function readYears(years: string | undefined, now: Date): YearRange {
  const thisYear = Number(isoDay(now).slice(0, 4))
  if (years === undefined) return { first: firstYearOfSotkanet, last: thisYear }
  const [, first, last = first] = /^(\d{4})(?:-(\d{4}))?$/.exec(years) ?? []
  if (first === undefined) throw wrongUsage(`${years} are no years. Write them as --years 1990-2025`)
  const range = { first: Number(first), last: Number(last) }
  if (range.first < 1900 || range.last > 2200 || range.first > range.last)
    throw wrongUsage(`${years} are no years that figures could be of. Write them as --years 1990-2025`)
  return range
}

function readBaseUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw wrongUsage(`${url} is no address. Write it as --base-url https://sotkanet.fi/rest/1.1`)
  return url.replace(/\/+$/, '')
}

const wrongUsage = (message: string) => new AppError('invalidInput', message)
