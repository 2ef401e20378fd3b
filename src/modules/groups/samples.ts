import type { GroupInput } from './group.ts'
import type { GroupMember, MemberInput } from './group-member.ts'

/** Whole contents that tests change a part of. */
export const sampleGroup: GroupInput = {
  kind: 'hyteSteering',
  name: { fi: 'HYTE-ohjausryhmä', sv: 'Styrgruppen' },
  mandate: { fi: 'Valmistelee hyvinvointisuunnitelman.' },
  decidedBy: 'Kaupunginhallitus',
  decidedOn: '2025-06-16',
  decisionSection: '112',
  decisionLink: 'https://example.fi/poytakirja/112',
  startsOn: '2025-06-01',
  endsOn: '2029-05-31',
  parentId: null,
  programmeId: null,
  ageGroup: null,
  rules: [],
}

export const sampleMember: MemberInput = {
  accountId: null,
  name: 'Maija Meri',
  email: null,
  language: null,
  role: 'member',
  title: null,
  isDirector: false,
  seatKind: 'ngo',
  unitId: null,
  seatName: 'Sydänyhdistys',
  deputyOf: null,
  startsOn: '2025-06-01',
  endsOn: '2029-05-31',
}

/** A member of a unit, as rules see one. */
export const seatedIn = (unitId: string | null, more: Partial<GroupMember> = {}): GroupMember => ({
  memberId: more.name ?? 'm',
  accountId: null,
  name: 'Maija Meri',
  email: null,
  language: 'fi',
  role: 'member',
  title: null,
  isDirector: false,
  seat: { kind: unitId === null ? 'ngo' : 'unit', unitId, unitName: null, name: null },
  deputyOf: null,
  startsOn: '2025-06-01',
  endsOn: null,
  ...more,
})
