import { z } from 'zod'

import { textUpTo } from '#modules/plans/projects/project.ts'
import type { Day } from '#shared/day.ts'
import { localText } from '#shared/local-text.ts'
import { groupDecision } from '../group.ts'

/** `healthyCities`: the Terve Kunta network, of WHO's European Healthy Cities. */
export const networkKinds = ['healthyCities', 'regional', 'national', 'other'] as const
export type NetworkKind = (typeof networkKinds)[number]

export const aimStates = ['waiting', 'running', 'reached', 'dropped'] as const
export type AimState = (typeof aimStates)[number]

export const contactSides = ['ours', 'theirs'] as const
export type ContactSide = (typeof contactSides)[number]

const id = z.uuid()
const day = z.iso.date()
const line = z.string().trim().min(1).max(200)
const year = z.int().min(1990).max(2100)

/** What is aimed at over four years, which are those of a council term. */
export const networkAim = z
  .object({
    id,
    title: textUpTo(300),
    firstYear: year,
    lastYear: year,
    state: z.enum(aimStates),
    note: line.nullable(),
  })
  .refine(({ firstYear, lastYear }) => lastYear >= firstYear, { path: ['lastYear'], error: 'yearsInWrongOrder' })
export type NetworkAim = z.infer<typeof networkAim>

export const networkDay = z
  .object({ id, title: textUpTo(200), startsOn: day, endsOn: day, place: line.nullable() })
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, { path: ['endsOn'], error: 'daysInWrongOrder' })
export type NetworkDay = z.infer<typeof networkDay>

/** What the organisation gives or does for the network, until when, and who of it. */
export const networkCommitment = z.object({
  id,
  title: textUpTo(300),
  dueOn: day.nullable(),
  ownerName: line.nullable(),
  doneOn: day.nullable(),
})
export type NetworkCommitment = z.infer<typeof networkCommitment>

export const networkContact = z.object({
  side: z.enum(contactSides),
  name: line,
  title: line.nullable(),
  email: z.email().max(200).toLowerCase().nullable(),
  phone: z.string().trim().min(1).max(40).nullable(),
})
export type NetworkContact = z.infer<typeof networkContact>

export const networkInput = z
  .object({
    kind: z.enum(networkKinds),
    name: textUpTo(200),
    convener: line.nullable().meta({ description: 'Who keeps the network' }),
    link: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .nullable(),
    sinceOn: day.nullable().meta({ description: 'Since when the organisation is in it' }),
    endedOn: day.nullable(),
    ...groupDecision.shape,
    promised: textUpTo(5000).nullable().meta({ description: 'What the organisation has promised' }),
    aims: z.array(networkAim).max(30),
    days: z.array(networkDay).max(100),
    commitments: z.array(networkCommitment).max(100),
    contacts: z.array(networkContact).max(30),
  })
  .refine(({ sinceOn, endedOn }) => sinceOn === null || endedOn === null || endedOn >= sinceOn, {
    path: ['endedOn'],
    error: 'daysInWrongOrder',
  })
export type NetworkInput = z.infer<typeof networkInput>

export const networkView = networkInput
  .safeExtend({
    id,
    version: z.int().positive(),
    updatedAt: z.iso.datetime(),
    updatedBy: z.string(),
  })
  .meta({ id: 'Network' })
export type NetworkView = z.infer<typeof networkView>

/** What a 409 carries: the network as somebody else has stored it meanwhile. */
export const networkConflict = z.object({
  current: networkInput,
  currentVersion: z.int().positive(),
  changedBy: z.string(),
})

export const deletedNetwork = z.object({ id, name: localText })

/** How a commitment stands on a day; one without a day is never late. */
export const commitmentState = (
  { dueOn, doneOn }: Pick<NetworkCommitment, 'dueOn' | 'doneOn'>,
  today: Day,
): 'done' | 'coming' | 'late' => {
  if (doneOn !== null) return 'done'
  return dueOn !== null && dueOn < today ? 'late' : 'coming'
}

export const dayState = ({ endsOn }: Pick<NetworkDay, 'endsOn'>, today: Day): 'done' | 'coming' =>
  endsOn < today ? 'done' : 'coming'
