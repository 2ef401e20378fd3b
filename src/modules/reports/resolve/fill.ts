import { findIndicators } from '#modules/indicators/catalogue.queries.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import type { Reader } from '#modules/indicators/reader.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import { registerOf, type RegionKey } from '#modules/regions/region.ts'
import { findRegion } from '#modules/regions/regions.queries.ts'
import type { ReadTx } from '#server/db.ts'
import type { Organisation } from '#shared/organisation.ts'
import { languages, type Language } from '#shared/texts.ts'
import { fillChapter } from '../chapters/fillings.ts'
import { type Identified, titleOf } from '../report-kinds.texts.ts'
import type { NewReport } from '../reports.queries.ts'
import { chaptersFor, type ReportTemplate } from '../templates/template.ts'
import { readToldConcerns } from './concern-facts.ts'
import { areaOf } from '../report-area.ts'

/** With fewer figures of the minimum data content than this, other figures of the knowledge base fill the report. */
const fewCore = 30
/** A report opens with no more indicators than this. */
const most = 60

export interface FillRequest extends Identified {
  reader: Reader
  template: ReportTemplate
  languages: readonly Language[]
  organisation: Pick<Organisation, 'id' | 'regionKey'>
}

/** A new report from a template, filled: what there is to tell of the area decides which figures each chapter shows. */
export async function fillReport(tx: ReadTx, cube: Cube, request: FillRequest): Promise<NewReport> {
  const { reader, kind, year, populationGroup, municipality = null, template, organisation } = request
  const { id: organisationId } = organisation
  const regionKey = areaOf(request, organisation)
  const about = municipality === null ? undefined : await findRegion(tx, municipality)
  const rows = regionKey === null ? [] : await rowsToTell(tx, cube, { reader, regionKey, year })
  const told = await readToldConcerns(tx, organisationId, year)
  const concernGroups = new Set(told.map(({ concern }) => concern.populationGroup ?? 'everyone'))
  return {
    kind,
    year,
    populationGroup,
    municipality,
    stages: template.stages,
    title: Object.fromEntries(languages.map((language) => [language, titleOf(request, language, about)])),
    languages: request.languages,
    chapters: chaptersFor(template, populationGroup).flatMap(({ fill, groups: _groups, ...chapter }) => {
      const blocks = fillChapter({ key: chapter.key, fill }, { rows, concernGroups })
      // Figures outside every population group need a chapter only when there are some.
      if (chapter.key === 'state-other' && blocks.length <= 1) return []
      return [{ ...chapter, blocks }]
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
