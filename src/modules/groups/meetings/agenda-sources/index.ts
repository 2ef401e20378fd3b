import type { DatedQuestion, DatedThing } from '#modules/clock/dated-thing.ts'
import type { PlansOfConcerns } from '#modules/concerns/tied-goal.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import type { ReadTx } from '#server/db.ts'
import type { AgendaSource, AgendaSources } from './agenda-source.ts'
import { clockSource } from './of-clock.source.ts'
import { concernsSource } from './of-concerns.source.ts'
import { figuresSource } from './of-figures.source.ts'
import { openTasksSource, postponedSource } from './of-meetings.source.ts'
import { plansSource } from './of-plans.source.ts'

interface Surroundings {
  cube: Cube
  plans: Pick<PlansOfConcerns, 'readGoalBases'>
  /** Everything of the clock that has a day. */
  findThings: (tx: ReadTx, question: DatedQuestion) => Promise<DatedThing[]>
  /** Sources of the modules above this one. */
  more: readonly AgendaSource[]
}

/** Everything that agendas are made from, in the order in which it is shown. */
export const createAgendaSources = ({ cube, plans, findThings, more }: Surroundings): AgendaSources => [
  openTasksSource,
  postponedSource,
  ...more,
  clockSource(findThings),
  plansSource(cube),
  figuresSource(cube),
  concernsSource(plans),
]
