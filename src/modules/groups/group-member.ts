import { z } from 'zod'

import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'

/** In the order in which members are listed. */
export const memberRoles = [
  'chair',
  'viceChair',
  'secretary',
  'member',
  'deputy',
  'expert',
  'expertByExperience',
  'resident',
] as const
export type MemberRole = (typeof memberRoles)[number]

/** Whom a seat speaks for: a unit of the organisation, the elected, or somebody outside. */
export const seatKinds = [
  'unit',
  'elected',
  'ngo',
  'vocationalCollege',
  'school',
  'county',
  'municipality',
  'parish',
  'company',
  'residents',
  'other',
] as const
export type SeatKind = (typeof seatKinds)[number]

const day = z.iso.date()
const line = z.string().trim().min(1).max(200)

export const memberInput = z
  .object({
    accountId: z.uuid().nullable().meta({ description: 'A person of the organisation; null: only a name' }),
    name: line.max(120).meta({ description: 'Of somebody with an account the name of the account is shown instead' }),
    email: z.email().max(200).toLowerCase().nullable().meta({ description: 'Of somebody without an account' }),
    language: z.enum(languages).nullable().meta({ description: 'In which to write to somebody without an account' }),
    role: z.enum(memberRoles),
    title: line.nullable().meta({ description: 'What the person is, such as director of education' }),
    isDirector: z.boolean().meta({ description: 'Leads the unit of the seat' }),
    seatKind: z.enum(seatKinds),
    unitId: z.uuid().nullable(),
    seatName: line.nullable().meta({ description: 'The organisation that the seat speaks for' }),
    deputyOf: z.uuid().nullable().meta({ description: 'The member whose personal deputy this is' }),
    startsOn: day,
    endsOn: day.nullable(),
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
    error: 'daysInWrongOrder',
    path: ['endsOn'],
  })
  .refine(({ seatKind, unitId }) => seatKind === 'unit' || unitId === null, { error: 'seatUnclear', path: ['unitId'] })
  .refine(({ accountId, email }) => accountId === null || email === null, {
    error: 'addressOfAccount',
    path: ['email'],
  })
  .refine(({ role, deputyOf }) => role === 'deputy' || deputyOf === null, { error: 'notDeputy', path: ['deputyOf'] })
export type MemberInput = z.infer<typeof memberInput>

/** Whom a member speaks for. */
export interface Seat {
  kind: SeatKind
  unitId: string | null
  unitName: LocalText | null
  /** Of a seat that is not a unit's, or of nobody in particular: as it is written. */
  name: string | null
}

/** A member as meetings, minutes, letters and calendars need one. */
export interface GroupMember {
  memberId: string
  accountId: string | null
  name: string
  /** Of the account, or as typed; null: cannot be written to. */
  email: string | null
  /** In which to write. */
  language: (typeof languages)[number]
  role: MemberRole
  title: string | null
  isDirector: boolean
  seat: Seat
  /** The member whose personal deputy this is. */
  deputyOf: string | null
  startsOn: Day
  endsOn: Day | null
}

type Known = Pick<GroupMember, 'accountId' | 'name'> & { email?: string | null }

/** Whether two rows tell of one person: the same account, or where one has none, the same mailbox or name. */
export function isSamePerson(one: Known, other: Known): boolean {
  if (one.accountId !== null && other.accountId !== null) return one.accountId === other.accountId
  const isSameMailbox = !!one.email && one.email.toLowerCase() === other.email?.toLowerCase()
  return isSameMailbox || one.name.toLowerCase() === other.name.toLowerCase()
}

/** Who holds the chair: the chair, without one the vice chair, without one the secretary. */
export const actingChair = <Member extends { role: MemberRole }>(members: readonly Member[]): Member | undefined =>
  (['chair', 'viceChair', 'secretary'] as const)
    .map((role) => members.find((member) => member.role === role))
    .find((member) => member !== undefined)

/** Those who prepare a group's meetings: its chair and secretary, and whoever stands in for a chair that is missing. */
export const keepersOf = <Member extends { role: MemberRole }>(members: readonly Member[]): Member[] => {
  const acting = actingChair(members)
  return members.filter((member) => member === acting || member.role === 'chair' || member.role === 'secretary')
}
