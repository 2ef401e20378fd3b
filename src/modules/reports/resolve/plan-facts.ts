import type { Reader } from '#modules/indicators/reader.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { findProgrammes } from '#modules/plans/outline.queries.ts'
import { readOutline } from '#modules/plans/outline.service.ts'
import type { Outline } from '#modules/plans/outline.ts'
import { programmeOfYear } from '#modules/plans/plan.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { BlockSettings } from '../report.ts'
import { comingYear } from '../council-term.ts'
import type { Identified } from '../report-kinds.texts.ts'
import type { Lookup } from './block-resolver.ts'

export interface PlansRequest {
  reader: Reader
  organisation: Organisation
  /** In an age group's plan the programme of the group is told of, when there is one. */
  report: Identified
  settings: readonly BlockSettings[]
  today: Day
}

/** The programmes that a report tells of, with progress by figures up to its year; null when none covers the time. */
export interface ToldPlans {
  /** That of the report's year: of two that meet in it the one that ends. */
  ofYear: Outline | null
  /** That of the time after: see `comingYear`. */
  coming: Outline | null
}

/** The plan that a block of goals or actions tells of. */
export const planOfBlock = (plans: ToldPlans, { plan = 'ofYear' }: { plan?: keyof ToldPlans | undefined }) =>
  plans[plan]

export const toldPlans: Lookup<ToldPlans> = {
  read: (tx, { cube, reader, organisation, report, settings, today }) =>
    readToldPlans(tx, cube, { reader, organisation, report, settings, today }),
}

/** Reads only the plans that blocks ask for. */
export async function readToldPlans(tx: ReadTx, cube: Cube, request: PlansRequest): Promise<ToldPlans> {
  const { settings, report } = request
  const { kind, year } = report
  const asks = (plan: keyof ToldPlans) =>
    settings.some((one) => (one.kind === 'goals' || one.kind === 'actions') && (one.plan ?? 'ofYear') === plan)
  if (!asks('ofYear') && !asks('coming')) return { ofYear: null, coming: null }
  const programmes = await findProgrammes(tx, request.organisation.id)
  return {
    ofYear: asks('ofYear') ? await readPlan(tx, cube, { ...request, programmes, covering: year }) : null,
    coming: asks('coming')
      ? await readPlan(tx, cube, { ...request, programmes, covering: comingYear(kind, year) })
      : null,
  }
}

type Programmes = Awaited<ReturnType<typeof findProgrammes>>

async function readPlan(
  tx: ReadTx,
  cube: Cube,
  request: PlansRequest & { programmes: Programmes; covering: number },
): Promise<Outline | null> {
  const { reader, organisation, programmes, covering, report, today } = request
  const { id: organisationId, regionKey } = organisation
  const ofGroup = programmes.filter((one) => one.kind === 'ageGroup' && one.populationGroup === report.populationGroup)
  const programme = programmeOfYear(ofGroup, covering) ?? programmeOfYear(programmes, covering)
  if (!programme) return null
  const place = { reader, organisationId, programmeId: programme.id, regionKey }
  return (await readOutline(tx, cube, { ...place, today, upToYear: report.year })) ?? null
}
