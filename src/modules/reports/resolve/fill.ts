import { findIndicators } from '#modules/indicators/catalogue.queries.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import type { Reader } from '#modules/indicators/reader.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import { registerOf, type RegionKey } from '#modules/regions/region.ts'
import type { ReadTx } from '#server/db.ts'
import type { Organisation } from '#shared/organisation.ts'
import { languages, type Language } from '#shared/texts.ts'
import { chaptersOf } from '../chapters/index.ts'
import type { ReportKind } from '../report-head.ts'
import type { NewReport } from '../reports.queries.ts'
import { reportTexts } from '../reports.texts.ts'
import { readToldConcerns } from './concern-facts.ts'

/** With fewer figures of the minimum data content than this, other figures of the knowledge base fill the report. */
const fewCore = 30
/** A report opens with no more indicators than this. */
const most = 60

export interface FillRequest {
  reader: Reader
  kind: ReportKind
  year: number
  languages: readonly Language[]
  organisation: Pick<Organisation, 'id' | 'regionKey'>
}

/** A new report, filled: which figures each chapter shows is decided by what there is to tell of the area. */
export async function fillReport(tx: ReadTx, cube: Cube, request: FillRequest): Promise<NewReport> {
  const { reader, kind, year, organisation } = request
  const { id: organisationId, regionKey } = organisation
  const rows = regionKey === null ? [] : await rowsToTell(tx, cube, { reader, regionKey, year })
  const told = await readToldConcerns(tx, organisationId, year)
  const concernGroups = new Set(told.map(({ concern }) => concern.populationGroup ?? 'everyone'))
  return {
    kind,
    year,
    title: Object.fromEntries(languages.map((language) => [language, reportTexts[language].titles[kind](year)])),
    languages: request.languages,
    chapters: chaptersOf[kind].flatMap((chapter) => {
      const blocks = chapter.open({ rows, concernGroups })
      // Figures outside every population group need a chapter only when there are some.
      if (chapter.key === 'state-other' && blocks.length <= 1) return []
      return [{ key: chapter.key, level: chapter.level, title: chapter.title, blocks }]
    }),
  }
}

async function rowsToTell(
  tx: ReadTx,
  cube: Cube,
  { reader, regionKey, year }: { reader: Reader; regionKey: RegionKey; year: number },
): Promise<ProfileRow[]> {
  const known = (rows: readonly ProfileRow[]) => rows.filter(({ latest }) => latest !== null)
  const core = known(await cube.profile(tx, { reader, indicators: 'core', region: regionKey, upToYear: year }))
  if (core.length >= fewCore) return core.slice(0, most)
  const found = await findIndicators(tx, {
    register: registerOf(regionKey),
    reader,
    isCore: false,
    hasFigures: true,
    limit: most,
  })
  const indicators = found.map(({ indicator }) => indicator.key)
  const others = known(await cube.profile(tx, { reader, indicators, region: regionKey, upToYear: year }))
  return [...core, ...others].slice(0, most)
}
