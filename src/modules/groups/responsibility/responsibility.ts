import { z } from 'zod'

import { type Citation, citations, type DutyHolder, type DutyId, dutyIds } from '#modules/plans/duties/duty.ts'
import type { Day } from '#shared/day.ts'
import { groupDecision } from '../group.ts'

/** Duties of leading the work, beside those that plans answer. */
export const leadingDuties = [
  'responsibleBody',
  'objectives',
  'crossSector',
  'followUp',
  'yearlyReport',
  'publication',
  'negotiations',
  'support',
] as const
export type LeadingDuty = (typeof leadingDuties)[number]

/** Every duty that somebody has to answer for, in the order in which they are shown: leading the work comes first. */
export const answeredDuties = [...leadingDuties, ...dutyIds] as const
export type AnsweredDuty = LeadingDuty | DutyId

const both = (section: { municipality: string; county: string }): Record<DutyHolder, readonly Citation[]> => ({
  municipality: [{ act: '612/2021', section: section.municipality }],
  county: [{ act: '612/2021', section: section.county }],
})

/** Source: laki sosiaali- ja terveydenhuollon järjestämisestä 612/2021, 6 § (municipalities) and 7 § (counties). */
const inLaw = both({ municipality: '6', county: '7' })
const leadingCitations: Record<LeadingDuty, Record<DutyHolder, readonly Citation[]>> = {
  responsibleBody: inLaw,
  objectives: inLaw,
  crossSector: inLaw,
  followUp: inLaw,
  yearlyReport: inLaw,
  publication: inLaw,
  negotiations: inLaw,
  support: { municipality: [], county: inLaw.county },
}

const allCitations: Record<AnsweredDuty, Record<DutyHolder, readonly Citation[]>> = {
  ...leadingCitations,
  ...citations,
}

/** Where a duty is written, for the one who has it; empty: it does not have it. */
export const citationsOf = (duty: AnsweredDuty, holder: DutyHolder): readonly Citation[] => allCitations[duty][holder]

/** The duties of an organisation. */
export const answeredDutiesOf = (holder: DutyHolder | null): AnsweredDuty[] =>
  holder === null ? [] : answeredDuties.filter((duty) => citationsOf(duty, holder).length > 0)

const line = z.string().trim().min(1).max(200)

export const responsibility = z.object({
  body: line.nullable().meta({ description: 'The body that answers, such as a committee' }),
  groupId: z.uuid().nullable().meta({ description: 'The group that prepares and follows' }),
  unitId: z.uuid().nullable().meta({ description: 'The unit that does the work' }),
  accountId: z.uuid().nullable().meta({ description: 'Who does it, when a person of the organisation in Kaarna' }),
  personName: line.nullable().meta({ description: 'Who does it, when not a person in Kaarna' }),
  ...groupDecision.shape,
  note: z.string().trim().max(2000),
})
export const responsibilityInput = responsibility.refine(
  ({ accountId, personName }) => accountId === null || personName === null,
  { error: 'twoPeople', path: ['personName'] },
)
export type Responsibility = z.infer<typeof responsibilityInput>

export const nobody: Responsibility = {
  body: null,
  groupId: null,
  unitId: null,
  accountId: null,
  personName: null,
  decidedBy: null,
  decidedOn: null,
  decisionSection: null,
  decisionLink: null,
  note: '',
}

export const responsibilityStates = ['whole', 'noPerson', 'noBody', 'none'] as const
/** What is known of a duty: both who answers and who does, only one of them, or nothing. */
export type ResponsibilityState = (typeof responsibilityStates)[number]

/** A person counts as long as the person is in the organisation; a group as long as it is in force. */
export function stateOfResponsibility(
  { body, groupId, unitId, accountId, personName }: Responsibility,
  known: { isMember: boolean; groupEndsOn: Day | null },
  today: Day,
): ResponsibilityState {
  const hasGroup = groupId !== null && (known.groupEndsOn === null || known.groupEndsOn >= today)
  const hasBody = body !== null || hasGroup || unitId !== null
  const hasPerson = personName !== null || (accountId !== null && known.isMember)
  if (hasBody && hasPerson) return 'whole'
  if (hasBody) return 'noPerson'
  return hasPerson ? 'noBody' : 'none'
}
