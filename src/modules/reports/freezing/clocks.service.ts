import type { Cube } from '#modules/indicators/cube.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import { everyone, type Reader } from '#modules/indicators/reader.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import { readRevisions } from '#modules/indicators/revisions.queries.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import { type Basis, type FrozenFigure, type FrozenIndicator, partKeyOf } from './basis.ts'
import { compareClocks, type FigurePlace, type PresentIndicator, type Revision, type TwoClocks } from './clocks.ts'
import { findBasis } from './freezing.queries.ts'
import { areaOf } from '../report-area.ts'
import { findReportHead } from '../report-heads.queries.ts'

/** All that is asked of the figures. */
export type Figures = Pick<Cube, 'profile' | 'series'>

export interface ClocksRequest {
  organisation: Organisation
  reportId: string
  /** Which freeze. */
  number: number
  /** Everybody: figures that are the organisation's own are then gone. */
  isPublic?: boolean
}

/** What has become of the figures of a frozen report since. Throws `notFound` when there is no such freeze. */
export async function readClocks(tx: ReadTx, cube: Figures, request: ClocksRequest): Promise<TwoClocks> {
  const { organisation, reportId, number, isPublic } = request
  const basis = await findBasis(tx, organisation.id, { reportId, number })
  if (!basis) throw new AppError('notFound', 'The report has not been frozen')
  const reader = isPublic ? everyone : await readOrganisationReader(tx, organisation.id)
  const head = await findReportHead(tx, organisation.id, reportId)
  const region = areaOf(head ?? {}, organisation)
  return compareClocks(basis, await readPresent(tx, cube, { basis, reader, region }))
}

interface PresentRequest {
  basis: Basis
  reader: Reader
  region: RegionKey | null
}

async function readPresent(
  tx: ReadTx,
  cube: Figures,
  { basis, reader, region }: PresentRequest,
): Promise<Map<string, PresentIndicator>> {
  if (region === null) return new Map()
  const indicators = basis.indicators.map(({ key }) => key)
  const rows = await cube.profile(tx, { reader, indicators, region })
  const rowOf = new Map(rows.map((row) => [row.indicator.key, row]))
  const present = new Map<string, PresentIndicator>()
  for (const frozen of basis.indicators) {
    const row = rowOf.get(frozen.key)
    if (row?.origin) present.set(frozen.key, await readIndicator({ tx, cube, reader, basis }, frozen, row))
  }
  return present
}

interface Knowledge {
  tx: ReadTx
  cube: Figures
  reader: Reader
  basis: Basis
}

async function readIndicator(
  { tx, cube, reader, basis }: Knowledge,
  { key, origin }: FrozenIndicator,
  row: ProfileRow,
): Promise<PresentIndicator> {
  const its = basis.figures.filter(({ indicator }) => indicator === key)
  const heads = row.origin!.revision === origin.revision ? [] : await readRevisions(tx, key)
  const since = heads.filter((head) => head.number > origin.revision).toReversed()
  const revisions: Revision[] = []
  for (const { number, fetchedAt } of since)
    revisions.push({ revision: number, fetchedAt, valueOf: await valuesIn({ tx, cube, reader }, its, number) })
  const written = new Map(its.map((figure) => [placeKey(figure), figure.value]))
  const frozen = { ...origin, valueOf: (figure: FigurePlace) => written.get(placeKey(figure)) }
  const { latest } = row
  return { revisions: [frozen, ...revisions], latest: latest && { year: latest.year, value: latest.value } }
}

const placeKey = (figure: FigurePlace) => `${figure.region} ${partKeyOf(figure)} ${figure.year}`

/** What a revision says of the figures of one indicator, of everybody and of each part of the people. */
async function valuesIn(
  { tx, cube, reader }: Omit<Knowledge, 'basis'>,
  figures: readonly FrozenFigure[],
  revision: number,
): Promise<Revision['valueOf']> {
  const values = new Map<string, number | null>()
  for (const same of Map.groupBy(figures, partKeyOf).values()) {
    const { indicator, gender = 'total', breakdown = '' } = same[0]!
    const regions = [...new Set(same.map(({ region }) => region))]
    const series = await cube.series(tx, { reader, indicator, regions, gender, breakdown, revision })
    for (const one of series.regions)
      series.years.forEach((year, at) =>
        values.set(placeKey({ region: one.region, gender, breakdown, year }), one.values[at] ?? null),
      )
  }
  return (figure) => values.get(placeKey(figure))
}
