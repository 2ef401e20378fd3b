import type { GoalOnIndicator } from '#modules/indicators/state/state-reading.ts'
import type { ReadGoals } from '#modules/indicators/state/state.service.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import { findProgrammes } from './outline.queries.ts'
import { type Figures, readGoals } from './outline.service.ts'
import type { MeasuredGoal } from './outline.ts'
import { programmeOfDay } from './plan.ts'
import { readsDrafts, rightsOf } from './plans.access.ts'

/** The goals of the programme of the day that are followed by an indicator; a viewer sees those of an approved one. */
export const goalsOnIndicators =
  (figures: Figures): ReadGoals =>
  async (tx, { organisation, role, today }) => {
    const mayAddGoal = rightsOf(role, null).editsPlan
    const programmes = await findProgrammes(tx, organisation.id)
    const seen = readsDrafts(role) ? programmes : programmes.filter(({ status }) => status === 'approved')
    const programme = programmeOfDay(seen, today)
    if (!programme) return { goals: [], mayAddGoal }
    const plan = await readGoals(tx, figures, {
      reader: await readOrganisationReader(tx, organisation.id),
      organisationId: organisation.id,
      programmeId: programme.id,
      regionKey: organisation.regionKey,
    })
    return { goals: plan ? plan.goals.flatMap(toGoalsOnIndicators) : [], mayAddGoal }
  }

const toGoalsOnIndicators = ({ number, title, progress }: MeasuredGoal): GoalOnIndicator[] =>
  progress.map(({ indicator, verdict, target }) => ({
    indicator: indicator.key,
    number,
    title,
    standing: verdict,
    target,
  }))
