import type { ItemInput } from './agenda-item.ts'
import type { MeetingInput } from './meeting.ts'

/** For tests, with nothing said that need not be. */
export const sampleMeeting: MeetingInput = {
  title: null,
  on: '2026-03-10',
  from: '09:00',
  to: '11:00',
  place: 'Kaupungintalo',
  remoteLink: null,
  quorumNumber: null,
  chairId: null,
  secretaryId: null,
}

export const sampleItem: ItemInput = {
  kind: 'decision',
  title: { fi: 'Iltapäivätoiminnan jatko' },
  reason: null,
  presenter: null,
  minutes: null,
  proposal: null,
  links: [],
}
