/** What happens in a year of wellbeing work, as LOOK's circle shows it: a kind stands on one of four lanes. */
export const entryKinds = [
  'council',
  'board',
  'deadline',
  'figures',
  'followUp',
  'reportStage',
  'negotiation',
  'forum',
  'hearing',
  'meeting',
  'networkDay',
  'budget',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** From the rim inwards. */
export const entryLanes = ['decisions', 'knowledge', 'cooperation', 'economy'] as const
export type EntryLane = (typeof entryLanes)[number]

export const laneOf: Record<EntryKind, EntryLane> = {
  council: 'decisions',
  board: 'decisions',
  deadline: 'decisions',
  figures: 'knowledge',
  followUp: 'knowledge',
  reportStage: 'knowledge',
  negotiation: 'cooperation',
  forum: 'cooperation',
  hearing: 'cooperation',
  meeting: 'cooperation',
  networkDay: 'cooperation',
  budget: 'economy',
}
