import type { GoalOnIndicator } from '#modules/indicators/state/state-reading.ts'
import type { ReadGoals } from '#modules/indicators/state/state.service.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import { findProgrammes } from './outline.queries.ts'
import { type Figures, readOutline } from './outline.service.ts'
import { goalsOf, type OutlinedGoal } from './outline.ts'
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
    const outline = await readOutline(tx, figures, {
      reader: await readOrganisationReader(tx, organisation.id),
      organisationId: organisation.id,
      programmeId: programme.id,
      regionKey: organisation.regionKey,
      today,
    })
    return { goals: outline ? goalsOf(outline).flatMap(toGoalsOnIndicators) : [], mayAddGoal }
  }

const toGoalsOnIndicators = ({ number, title, progress }: OutlinedGoal): GoalOnIndicator[] =>
  progress.map(({ indicator, verdict, target }) => ({
    indicator: indicator.key,
    number,
    title,
    standing: verdict,
    target,
  }))
