import { z } from 'zod'

import { goalStandings } from '#modules/indicators/state/state-reading.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { localText } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Role } from '#shared/roles.ts'

/** What a goal answers. */
export const goalBasis = z
  .object({ kind: z.enum(['concern', 'phenomenon']), id: z.uuid() })
  .meta({ id: 'GoalBasis', description: 'The joy or concern, or the phenomenon, that was promoted to the goal' })
export type GoalBasis = z.infer<typeof goalBasis>

const yearAndValue = z.object({ year: z.int(), value: z.number() })

/** A goal of the plan as the pages of concerns need to know it. */
export const tiedGoal = z
  .object({
    id: z.uuid(),
    basis: goalBasis,
    title: localText,
    programme: z.object({ id: z.uuid(), name: localText }),
    /** One for each figure that follows it. */
    progress: z.array(
      z.object({
        indicator: z.object({ key: z.string(), title: localText, unit: localText, decimals: z.int() }),
        standing: z.enum(goalStandings),
        baseline: yearAndValue,
        current: yearAndValue.nullable(),
        target: yearAndValue,
      }),
    ),
    actions: z.array(
      z.object({
        id: z.uuid(),
        title: localText,
        unitName: localText.nullable(),
        status: z.enum(['planned', 'ongoing', 'late', 'atRisk', 'done', 'stopped']),
      }),
    ),
  })
  .meta({ id: 'TiedGoal' })
export type TiedGoal = z.infer<typeof tiedGoal>

/** For whom goals are read, and what they answer: others are not looked at. */
export interface TiedGoalQuestion {
  bases: readonly GoalBasis[]
  organisation: Organisation
  role: Role
  today: Day
}

/** What concerns ask of the plans, a module above this one: what puts the modules together gives it in. */
export interface PlansOfConcerns {
  /** Goals that answer a concern or a phenomenon, as far as the role may see them. */
  readTiedGoals: (tx: ReadTx, question: TiedGoalQuestion) => Promise<TiedGoal[]>
  /** What goals that are there answer, without figures and whatever the role: a state does not depend on who looks. */
  readGoalBases: (tx: ReadTx, organisationId: string) => Promise<GoalBasis[]>
  mayAddGoal: (role: Role) => boolean
}
