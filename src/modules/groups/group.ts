import { z } from 'zod'

import { ageGroups } from '#modules/plans/action/reach.ts'
import { textUpTo } from '#modules/plans/projects/project.ts'
import type { Day } from '#shared/day.ts'
import { compositionRules } from './rules/composition-rules.ts'

/** In the order in which groups are listed. */
export const groupKinds = [
  'management',
  'hyteSteering',
  'ageGroup',
  'youthCouncil',
  'olderPeopleCouncil',
  'disabilityCouncil',
  'working',
  'network',
] as const
export type GroupKind = (typeof groupKinds)[number]

/**
 * The councils that the law sets up and gives a right to be heard: kuntalaki 410/2015 26–28 §, and for counties laki
 * hyvinvointialueesta 611/2021 32 §.
 */
export const statutoryKinds = ['youthCouncil', 'olderPeopleCouncil', 'disabilityCouncil'] as const
export type StatutoryKind = (typeof statutoryKinds)[number]

export const isStatutory = (kind: GroupKind): kind is StatutoryKind =>
  (statutoryKinds as readonly GroupKind[]).includes(kind)

const day = z.iso.date()
const line = z.string().trim().min(1).max(200)

/** The decision that set a group up: which body, when, where in its minutes. */
export const groupDecision = z.object({
  decidedBy: line.nullable(),
  decidedOn: day.nullable(),
  decisionSection: z.string().trim().min(1).max(40).nullable().meta({ description: 'Such as § 112' }),
  decisionLink: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
})

export const groupInput = z
  .object({
    kind: z.enum(groupKinds),
    name: textUpTo(200),
    mandate: textUpTo(5000).nullable(),
    ...groupDecision.shape,
    startsOn: day,
    endsOn: day.nullable().meta({ description: 'The last day of its term; null: until told otherwise' }),
    parentId: z.uuid().nullable().meta({ description: 'The group that it works under' }),
    programmeId: z.uuid().nullable().meta({ description: 'The programme that it steers' }),
    ageGroup: z.enum(ageGroups).nullable().meta({ description: 'The age group whose matters it has' }),
    rules: compositionRules,
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
    error: 'daysInWrongOrder',
    path: ['endsOn'],
  })
export type GroupInput = z.infer<typeof groupInput>

/** Whether something with a first and perhaps a last day is in force on a day; both days are. */
export const isInForce = ({ startsOn, endsOn }: { startsOn: Day; endsOn: Day | null }, on: Day): boolean =>
  startsOn <= on && (endsOn === null || endsOn >= on)
