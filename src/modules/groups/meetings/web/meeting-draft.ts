import { addDays, type Day } from '#shared/day.ts'
import type { Choice } from '#web/ui/Select.tsx'
import type { Meeting, MeetingInput } from '../meeting.ts'
import type { GroupPerson } from '../meetings.contract.ts'

export const nobody = 'nobody'

/** The members of a group to choose one from, or nobody. */
export const peopleChoices = (people: readonly Pick<GroupPerson, 'memberId' | 'name'>[], none: string): Choice[] => [
  { value: nobody, label: none },
  ...people.map(({ memberId, name }) => ({ value: memberId, label: name })),
]

const holder = (people: readonly GroupPerson[], role: 'chair' | 'secretary'): string | null =>
  people.find((one) => one.role === role)?.memberId ?? null

/** How long before a meeting it is usually called, in days. */
const usualNotice = 14

/** What a new meeting begins with: the chair and secretary of the group, in the morning, when there is time to call it. */
export const newMeeting = (people: readonly GroupPerson[], today: Day): MeetingInput => ({
  title: null,
  on: addDays(today, usualNotice),
  from: '09:00',
  to: '11:00',
  place: null,
  remoteLink: null,
  quorumNumber: null,
  chairId: holder(people, 'chair'),
  secretaryId: holder(people, 'secretary'),
})

export const inputOf = ({
  title,
  on,
  from,
  to,
  place,
  remoteLink,
  quorumNumber,
  chairId,
  secretaryId,
}: Meeting): MeetingInput => ({ title, on, from, to, place, remoteLink, quorumNumber, chairId, secretaryId })
