import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import type { Origin } from '#modules/indicators/reading.ts'
import { type Field, toField } from '#modules/indicators/views/field.ts'
import { readBoundaries } from '#modules/regions/boundaries/boundaries.service.ts'
import type { RegionBoundaries } from '#modules/regions/boundaries/boundary.ts'
import { type Region, registerOf } from '#modules/regions/region.ts'
import { readRegions } from '#modules/regions/regions.queries.ts'
import type { ReadTx } from '#server/db.ts'
import type { Lookup, LookupRequest } from './block-resolver.ts'
import { areaOf } from '../report-area.ts'

/** Of an indicator the figures of all municipalities. */
export interface MunicipalFigures {
  field: Field
  origin: Origin | null
}

/** The municipalities of the own register and what blocks ask of them. */
export interface MunicipalFacts {
  municipalities: readonly Region[]
  figures: ReadonlyMap<IndicatorKey, MunicipalFigures>
  /** Null: no block draws a map, or there are no boundaries. */
  boundaries: RegionBoundaries | null
}

const nothing: MunicipalFacts = { municipalities: [], figures: new Map(), boundaries: null }

/** Read for maps, and for charts that draw something else than lines of regions. */
export const municipalFacts: Lookup<MunicipalFacts> = {
  async read(tx, request) {
    const { cube, reader, organisation, settings, report } = request
    const own = areaOf(report, organisation)
    const asked = new Set(settings.flatMap(askedOf))
    if (own === null || asked.size === 0) return nothing
    const rows = await cube.profile(tx, { reader, indicators: [...asked], region: own })
    const register = registerOf(own)
    const municipalities = (await readRegions(tx)).filter(
      (region) => region.register === register && region.category === 'kunta' && region.validTo === null,
    )
    const figures = new Map<IndicatorKey, MunicipalFigures>()
    for (const { indicator } of rows)
      figures.set(indicator.key, await readFigures(tx, request, indicator.key, municipalities))
    const draws = settings.some(({ kind }) => kind === 'map')
    const boundaries = draws ? await readBoundaries(tx, { register, category: 'kunta' }) : undefined
    return { municipalities, figures, boundaries: boundaries?.answer() ?? null }
  },
}

function askedOf(settings: LookupRequest['settings'][number]): readonly IndicatorKey[] {
  if (settings.kind === 'map') return settings.indicators
  const isField = settings.kind === 'indicatorChart' && (settings.form === 'bars' || settings.form === 'spread')
  return isField ? [settings.indicator] : []
}

async function readFigures(
  tx: ReadTx,
  { cube, reader }: LookupRequest,
  indicator: IndicatorKey,
  municipalities: readonly Region[],
): Promise<MunicipalFigures> {
  const all = await cube.series(tx, { reader, indicator, regions: municipalities.map(({ key }) => key) })
  return { field: toField(all), origin: all.origin }
}
