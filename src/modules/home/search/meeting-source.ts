import { groupCaller } from '#modules/groups/group-rights.service.ts'
import { describeMeetings, findableMeetings } from '#modules/groups/meetings/meeting-search.queries.ts'
import { meetingDay } from '#modules/groups/meetings/meeting-words.ts'
import type { Day } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { roles } from '#shared/roles.ts'
import { languages } from '#shared/texts.ts'
import type { IndexedSource } from './search-source.ts'
import { searchTexts } from './search.texts.ts'

/** Meetings, and what was on their agendas: for those who read them, whatever their role. */
export const meetingSource: IndexedSource = {
  kinds: ['meeting', 'meetingItem'],
  roles,
  findable: (asking) => findableMeetings(groupCaller(asking)),
  async describe({ tx, organisation }, ids) {
    const found = await describeMeetings(tx, organisation.id, ids)
    return found.map(({ group, on, title, ...one }) => ({
      ...one,
      title: title ?? nameOf(on),
      within: one.kind === 'meeting' ? group : whereOf(group, on),
    }))
  },
}

/** What a meeting without a name of its own is called. */
const nameOf = (on: Day): LocalText =>
  Object.fromEntries(languages.map((one) => [one, searchTexts[one].meeting(meetingDay(on, one))]))

const whereOf = (group: LocalText, on: Day): LocalText =>
  Object.fromEntries(languages.map((one) => [one, searchTexts[one].meetingIn(textIn(group, one), meetingDay(on, one))]))
