import { readPublicAnnotations } from '#modules/indicators/annotations/annotations.queries.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import { everyone } from '#modules/indicators/reader.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import { readPublishedPlan } from '#modules/plans/outline.service.ts'
import { findPublishedMeetings } from '#modules/groups/minutes/publications.queries.ts'
import { hasPublishedProject } from '#modules/plans/projects/published-projects.queries.ts'
import { hasPublishedReport } from '#modules/reports/freezing/report-publications.queries.ts'
import { categoryOf, type RegionKey } from '#modules/regions/region.ts'
import { readRegions } from '#modules/regions/regions.queries.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { Organisation } from '#shared/organisation.ts'
import { toPublicPriorities } from './public-goals.ts'
import type { Neighbour, NeighbourFigures, PublicEvent, PublicPlace } from './public-place.ts'

/** All that the site asks of the figures. */
export type SiteFigures = Pick<Cube, 'profile' | 'comparison' | 'series' | 'regions'>

export interface PlaceRequest {
  organisation: Organisation
  today: Day
  /** The measures that are drawn beside the neighbours', of all that there are. */
  drawn: (rows: readonly ProfileRow[]) => readonly ProfileRow[]
}

/** What a place's public page is made of, the neighbours' figures for the measures that are drawn. */
export async function readPlace(
  tx: ReadTx,
  cube: SiteFigures,
  { organisation, today, drawn }: PlaceRequest,
): Promise<PublicPlace> {
  const { regionKey } = organisation
  const rows = regionKey ? await cube.profile(tx, { reader: everyone, indicators: 'core', region: regionKey }) : []
  const neighbours = regionKey ? await readNeighbours(tx, regionKey) : []
  const neighbourFigures = new Map<string, NeighbourFigures>()
  for (const { indicator } of drawn(rows))
    neighbourFigures.set(indicator.key, await readFigures(tx, cube, indicator.key, neighbours))
  const plan = await readPublishedPlan(tx, cube, { organisation, today })
  const hasReports = await hasPublishedReport(tx, organisation.id)
  const hasProjects = await hasPublishedProject(tx, organisation.id)
  const hasMeetings = (await findPublishedMeetings(tx, organisation.id)).length > 0
  const priorities = plan ? toPublicPriorities(plan) : []
  return { organisation, rows, neighbours, neighbourFigures, priorities, hasProjects, hasReports, hasMeetings }
}

/** One measure of a place, core or not; undefined when the region's register has no such measure. */
export async function readMeasure(
  tx: ReadTx,
  cube: SiteFigures,
  organisation: Organisation,
  key: IndicatorKey,
): Promise<{ place: PublicPlace; row: ProfileRow; events: readonly PublicEvent[] } | undefined> {
  const { regionKey } = organisation
  if (!regionKey) return undefined
  const [row] = await cube.profile(tx, { reader: everyone, indicators: [key], region: regionKey })
  if (!row) return undefined
  const neighbours = await readNeighbours(tx, regionKey)
  const neighbourFigures = new Map([[key, await readFigures(tx, cube, key, neighbours)]])
  const events = (await readPublicAnnotations(tx, organisation.id, [key])).get(key) ?? []
  return {
    place: {
      organisation,
      rows: [row],
      neighbours,
      neighbourFigures,
      priorities: [],
      hasProjects: false,
      hasReports: false,
      hasMeetings: false,
    },
    row,
    events,
  }
}

/** The county and the country that a region belongs to. */
export async function readNeighbours(tx: ReadTx, key: RegionKey): Promise<Neighbour[]> {
  const regions = await readRegions(tx)
  const memberOf = regions.find((region) => region.key === key)?.memberOf ?? []
  return memberOf.flatMap((larger): Neighbour[] => {
    const category = categoryOf(larger)
    const role = category === 'hyvinvointialue' ? 'county' : category === 'maa' ? 'country' : undefined
    const name = regions.find((region) => region.key === larger)?.title
    return role && name ? [{ key: larger, role, name }] : []
  })
}

async function readFigures(
  tx: ReadTx,
  cube: SiteFigures,
  indicator: IndicatorKey,
  neighbours: readonly Neighbour[],
): Promise<NeighbourFigures> {
  if (neighbours.length === 0) return new Map()
  const { regions } = await cube.series(tx, { reader: everyone, indicator, regions: neighbours.map(({ key }) => key) })
  return new Map(regions.map(({ region, values }) => [region, values]))
}
