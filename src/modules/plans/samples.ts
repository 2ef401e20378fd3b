import { type ActionContent, type ActionFacts, type ActionInput, freshAction } from './action.ts'
import type { GoalInput } from './goal.ts'
import type { OwnDoing } from './doing/own-doing.ts'
import type { PriorityInput, ProgrammeInput } from './plan.ts'

/** Parts of a plan for tests, with nothing said that need not be. */
export const sampleProgramme: ProgrammeInput = {
  kind: 'wellbeing',
  name: { fi: 'Hyvinvointisuunnitelma 2025–2029' },
  populationGroup: null,
  firstYear: 2025,
  lastYear: 2029,
  status: 'draft',
  approvedOn: null,
  approvedBy: null,
  approvedSection: null,
  duties: [],
}

export const samplePriority: PriorityInput = { title: { fi: 'Jokaisella on joku' }, description: null, duties: [] }

export const sampleGoal: GoalInput = {
  title: { fi: 'Yhä useammalla nuorella on ystävä' },
  description: null,
  populationGroup: 'young',
  unitId: null,
  indicatorTargets: [],
  criterion: null,
  ownDoing: [],
  partners: [],
  fiveWays: [],
  themes: [],
  duties: [],
}

export const sampleAction: ActionInput = {
  ...freshAction,
  title: { fi: 'Kävelyryhmä' },
  fiveWays: ['connect', 'beActive'],
}

/** The same as it is kept. */
export const sampleContent: ActionContent = { ...sampleAction, occurrences: [] }

/** An action of a year that waits for nothing. */
export const sampleFacts: ActionFacts = {
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  doneOn: null,
  stoppedOn: null,
  isAtRisk: false,
  nextMilestoneOn: null,
  dependencyDueOn: null,
  waitsForStopped: false,
}

export const sampleDoing: OwnDoing = {
  name: { fi: 'Neuvontakäynnit' },
  unit: { fi: 'käyntiä' },
  indicator: null,
  values: [{ year: 2025, value: 420 }],
  wanted: { year: 2027, value: 600 },
  link: null,
}
