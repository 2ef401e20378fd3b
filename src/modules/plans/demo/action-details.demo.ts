import { type ActionDetails } from '../action/action-details.ts'
import { type DemoActionDetails, demoActionDetails, type DemoFollowUpDetails } from './demo-action-details.ts'
import { type DemoAction, type DemoProgramme, toText } from './demo-plan.ts'

/** What the demo tells of an action on its own page; undefined: nothing. */
export function detailsOf(
  { organisation, years }: DemoProgramme,
  { title }: DemoAction,
): DemoActionDetails | undefined {
  const details = demoActionDetails[toText(title).fi ?? '']
  return details?.of[0] === organisation && details.of[1] === years[0] ? details : undefined
}

export const toFollowUpDetails = ({ period, reach, groups, euros, effect }: DemoFollowUpDetails = {}) => ({
  periodFrom: period?.[0] ?? null,
  periodTo: period?.[1] ?? null,
  reach: reach ?? null,
  reachGroups: groups ?? {},
  costEuros: euros ?? null,
  effect: effect ? toText(effect) : null,
})

/** What is said of an action's details; what is not said is left to the catalogue. */
export function toDetails(details: DemoActionDetails): Partial<ActionDetails> {
  const { populationGroup, region, budget, recurrence, areaText, evidence, milestones, risk } = details
  return {
    ...(populationGroup && { populationGroup }),
    ...(region && { region }),
    ...(budget && { budget }),
    ...(recurrence && { recurrence }),
    ...(areaText && { areaText: toText(areaText) }),
    ...(evidence && { evidence: { ...evidence, effect: evidence.effect ? toText(evidence.effect) : null } }),
    ...(milestones && {
      milestones: milestones.map(([name, on, doneOn = null]) => ({ name: toText(name), on, doneOn })),
    }),
    ...(risk && { risk: { ...risk, text: toText(risk.text) } }),
  }
}
