import type { PlansOfConcerns, TiedGoal } from '#modules/concerns/tied-goal.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import { type BasedGoal, findBasedGoals } from './goal-bases.queries.ts'
import { type Figures, readOutline } from './outline.service.ts'
import { goalsOf, type OutlinedGoal } from './outline.ts'
import { readsDrafts, rightsOf } from './plans.access.ts'

/** What plans tell the pages of joys and concerns: the goals that answer them; a viewer sees those of approved programmes. */
export const plansOfConcerns = (figures: Figures): PlansOfConcerns => ({
  mayAddGoal: (role) => rightsOf(role, null).editsPlan,

  readGoalBases: async (tx, organisationId) => (await findBasedGoals(tx, organisationId)).map(({ basis }) => basis),

  async readTiedGoals(tx, { organisation, role, today, bases }) {
    if (bases.length === 0) return []
    const based = (await findBasedGoals(tx, organisation.id)).filter(
      ({ programme, basis }) =>
        (readsDrafts(role) || !programme.isDraft) &&
        bases.some(({ kind, id }) => kind === basis.kind && id === basis.id),
    )
    const reader = await readOrganisationReader(tx, organisation.id)
    const tied: TiedGoal[] = []
    for (const [programmeId, its] of Map.groupBy(based, ({ programme }) => programme.id)) {
      const { id: organisationId, regionKey } = organisation
      const outline = await readOutline(tx, figures, { reader, organisationId, programmeId, regionKey, today })
      const goals = new Map((outline ? goalsOf(outline) : []).map((goal) => [goal.id, goal]))
      for (const one of its) {
        const goal = goals.get(one.goalId)
        if (goal) tied.push(toTiedGoal(goal, one))
      }
    }
    return tied
  },
})

const toTiedGoal = ({ id, title, progress, actions }: OutlinedGoal, { basis, programme }: BasedGoal): TiedGoal => ({
  id,
  basis,
  title,
  programme: { id: programme.id, name: programme.name },
  progress: progress.map(({ indicator, verdict, baseline, current, target }) => ({
    indicator,
    standing: verdict,
    baseline,
    current,
    target,
  })),
  actions: actions.map((action) => ({
    id: action.id,
    title: action.title,
    unitName: action.unitName,
    status: action.status,
  })),
})
