import { findPostponed } from '../agenda.queries.ts'
import type { AgendaSuggestion } from '../agenda-suggestion.ts'
import { findOpenTasks } from '../meeting-tasks.queries.ts'
import type { AgendaSource } from './agenda-source.ts'
import { inAll, suggestionTexts as texts } from './suggestions.texts.ts'

/** By which the open tasks are taken. */
export const openTasksKey = 'openTasks'

/** Tasks that earlier meetings of the group gave and nobody has finished, as one item: so the agenda begins with them. */
export const openTasksSource: AgendaSource = async (tx, { organisation, group, meeting, today }) => {
  const open = await findOpenTasks(tx, organisation.id, { groupId: group.id, before: meeting.startsAt })
  if (open.length === 0) return []
  const late = open.filter(({ dueOn }) => dueOn !== null && dueOn < today).length
  const suggestion: AgendaSuggestion = {
    key: openTasksKey,
    source: 'openTask',
    kind: 'information',
    title: inAll((language) => texts[language].openTasks),
    reason: inAll((language) => texts[language].openTasksWhy(open.length, late)),
    proposal: null,
    subject: { kind: 'task', id: group.id, path: `groups/${group.id}/meetings` },
  }
  return [suggestion]
}

/** What the last meeting left on the table. */
export const postponedSource: AgendaSource = async (tx, { organisation, group, meeting }) => {
  const items = await findPostponed(tx, organisation.id, { groupId: group.id, before: meeting.startsAt })
  return items.map(({ id, kind, title, proposal, meetingId, subject }) => ({
    key: `item:${id}`,
    source: 'postponed' as const,
    kind,
    title,
    reason: inAll((language) => texts[language].postponedWhy),
    proposal,
    subject: subject ?? { kind: 'item', id, path: `groups/${group.id}/meetings/${meetingId}` },
  }))
}
