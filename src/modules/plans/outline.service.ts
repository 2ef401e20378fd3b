import type { Cube, PinnedRevisions } from '#modules/indicators/cube.ts'
import { everyone, type Reader } from '#modules/indicators/reader.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { Organisation } from '#shared/organisation.ts'
import { largerRegions } from './targets/development.ts'
import { findOutline, findPlan, findProgrammes } from './outline.queries.ts'
import {
  indicatorsOf,
  type MeasuredGoal,
  type Outline,
  type OutlineFacts,
  type StoredPlan,
  toMeasuredGoals,
  toOutline,
} from './outline.ts'
import { type Programme, programmeOfDay } from './plan.ts'
import { type PublishedPlan, toPublishedPlan } from './published-plan.ts'

/** All that plans ask of the figures. */
export type Figures = Pick<Cube, 'profile' | 'comparison' | 'regions'>

export interface GoalsRequest {
  /** Goals that are measured by what the reader may not see have no progress for them. */
  reader: Reader
  organisationId: string
  programmeId: string
  /** Whose figures the goals are measured by; null: the organisation has no area, and no goal has progress. */
  regionKey: RegionKey | null
  /** No figure newer than this year is read: how the goals stood then. */
  upToYear?: number
  revisions?: PinnedRevisions
}

export interface OutlineRequest extends GoalsRequest {
  /** Statuses are those of this day. */
  today: Day
}

/** A whole programme with the progress of its goals and the status of its actions; undefined when there is none. */
export async function readOutline(tx: ReadTx, figures: Figures, request: OutlineRequest): Promise<Outline | undefined> {
  const stored = await findOutline(tx, request.organisationId, request.programmeId)
  return stored && toOutline(stored, { ...(await readFigures(tx, figures, stored, request)), today: request.today })
}

/** The goals of a programme with their progress, in their order, without reading their actions; undefined when there is none. */
export async function readGoals(
  tx: ReadTx,
  figures: Figures,
  request: GoalsRequest,
): Promise<{ programme: Programme; goals: MeasuredGoal[] } | undefined> {
  const stored = await findPlan(tx, request.organisationId, request.programmeId)
  if (!stored) return undefined
  const { programme } = stored
  return { programme, goals: toMeasuredGoals(stored, await readFigures(tx, figures, stored, request)) }
}

async function readFigures(
  tx: ReadTx,
  figures: Figures,
  stored: StoredPlan,
  { reader, regionKey, upToYear, revisions }: GoalsRequest,
): Promise<Omit<OutlineFacts, 'today'>> {
  const indicators = indicatorsOf(stored)
  if (regionKey === null || indicators.length === 0) return { rows: [], larger: [], upToYear }
  const larger = largerRegions(await figures.regions(tx), regionKey)
  const rows = await figures.comparison(tx, {
    reader,
    indicators,
    region: regionKey,
    compare: larger.map(({ key }) => key),
    withField: false,
    ...(upToYear !== undefined && { upToYear }),
    ...(revisions && { revisions }),
  })
  return { rows, larger, upToYear }
}

/** The approved programme that an organisation follows today, as everybody may see it. */
export async function readPublishedPlan(
  tx: ReadTx,
  figures: Figures,
  { organisation, today }: { organisation: Organisation; today: Day },
): Promise<PublishedPlan | null> {
  const approved = (await findProgrammes(tx, organisation.id)).filter(({ status }) => status === 'approved')
  const programme = programmeOfDay(approved, today)
  if (!programme) return null
  const { id: organisationId, regionKey } = organisation
  const outline = await readOutline(tx, figures, {
    reader: everyone,
    organisationId,
    programmeId: programme.id,
    regionKey,
    today,
  })
  return outline ? toPublishedPlan(outline) : null
}
