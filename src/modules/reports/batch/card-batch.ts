import type { Renderer } from '#documents/render/renderer.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { isMunicipalityInForce, type RegionIndex } from '#modules/regions/region-index.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import type { Db, ReadTx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import { type CardRequest, prepareCard } from '../card/card.service.ts'
import type { ReportFile } from '../reports.service.ts'
import type { BatchArea, ItemFault } from './batch.ts'

const areas = ['hyvinvointialue', 'maa'] as const

/**
 * The municipalities in force of a county, region or the country, by key. Throws `notFound` for an area that is none of
 * these or has none.
 */
export async function municipalitiesOf(tx: ReadTx, cube: Cube, area: RegionKey): Promise<RegionKey[]> {
  const index = await cube.regions(tx)
  const found = index.find(area)
  if (!found || !areas.some((category) => category === found.category))
    throw new AppError('notFound', `No county or country ${area}`)
  const its = membersOf(index, area)
  if (its.length === 0) throw new AppError('notFound', `${area} has no municipalities`)
  return its.map(({ key }) => key)
}

const membersOf = ({ regions }: RegionIndex, area: RegionKey) =>
  regions.filter((region) => isMunicipalityInForce(region) && region.memberOf.includes(area))

/** The county of the region, be it that county itself, and the country. */
export async function readBatchAreas(tx: ReadTx, cube: Cube, own: RegionKey | null): Promise<BatchArea[]> {
  const index = await cube.regions(tx)
  const region = own === null ? undefined : index.find(own)
  if (!region) return []
  const near = [region, ...region.memberOf.flatMap((key) => index.find(key) ?? [])]
  return areas.flatMap((category) => {
    const area = near.find((one) => one.category === category)
    const count = area ? membersOf(index, area.key).length : 0
    return area && count > 0 ? [{ key: area.key, title: area.title, count }] : []
  })
}

export interface CardMaker {
  db: Db
  cube: Cube
  renderer: Renderer
}

/** How often one card is tried: a renderer that ended or hung takes no more than its own card with it. */
const tries = 3

/** The card of one municipality, finished; or why it could not be made. */
export async function makeCard(
  { db, cube, renderer }: CardMaker,
  request: Omit<CardRequest, 'indicators'>,
): Promise<{ name: string; bytes: Uint8Array } | ItemFault> {
  const file = await db
    .transaction()
    .setAccessMode('read only')
    .execute((tx) => prepareCard(tx, { cube, renderer }, { ...request, indicators: 'core' }))
  if (!file.hasContent) return 'noFigures'
  return tried(file, tries)
}

async function tried(file: ReportFile, left: number): Promise<{ name: string; bytes: Uint8Array } | ItemFault> {
  try {
    return { name: file.filename, bytes: await file.make() }
  } catch (error) {
    if (left > 1) return tried(file, left - 1)
    return error instanceof AppError && error.code === 'unavailable' ? 'unavailable' : 'failed'
  }
}
