import { expect, test } from 'vitest'

import { meetingOfName, nameOfNotes, notesRefusal, type NotesSituation } from './notes.ts'

const meeting = '6f1c1a3e-3f0e-4a52-9a4b-0d2f5a3c7b11'

test.each([
  [nameOfNotes(meeting), meeting],
  [`${meeting}/fi`, undefined],
  ['notes/toinen', undefined],
  [`notes/${meeting}/fi`, undefined],
])('the document %s is of the meeting %s', (name, found) => {
  expect(meetingOfName(name)).toBe(found)
})

const coming: NotesSituation = { leads: false, roles: [], state: 'invited', hasMinutes: false }

test.each<[string, Partial<NotesSituation>, ReturnType<typeof notesRefusal>]>([
  ['a coordinator who is not in the group', { leads: true }, undefined],
  ['a member', { roles: ['member'] }, undefined],
  ['a deputy', { roles: ['deputy'] }, undefined],
  ['an expert who is also the secretary', { roles: ['expert', 'secretary'] }, undefined],
  ['an expert', { roles: ['expert'] }, 'forbidden'],
  ['an expert by experience', { roles: ['expertByExperience'] }, 'forbidden'],
  ['somebody whose term has ended', {}, 'forbidden'],
  ['a member, before the meeting', { roles: ['member'], state: 'planned' }, undefined],
  ['a member, after the meeting', { roles: ['member'], state: 'held' }, undefined],
  ['a member, once the minutes are checked', { roles: ['member'], state: 'held', hasMinutes: true }, 'locked'],
  ['a coordinator, once the minutes are checked', { leads: true, state: 'held', hasMinutes: true }, 'locked'],
  ['a member, when the meeting is cancelled', { roles: ['member'], state: 'cancelled' }, 'locked'],
])('%s writes the notes, or why not', (_, situation, refusal) => {
  expect(notesRefusal({ ...coming, ...situation })).toBe(refusal)
})
