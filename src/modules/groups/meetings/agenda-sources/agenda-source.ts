import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { GroupCaller } from '../../group-rights.service.ts'
import type { StoredGroup } from '../../groups.queries.ts'
import type { AgendaSuggestion } from '../agenda-suggestion.ts'
import type { StoredMeeting } from '../meetings.queries.ts'

/** For which meeting something is looked for, and who looks: what they may not read is not suggested to them. */
export interface AgendaQuestion {
  organisation: Organisation
  caller: GroupCaller
  group: StoredGroup
  meeting: StoredMeeting
  today: Day
}

/**
 * Finds what is due in some part of Kaarna as items for an agenda, the most pressing first. What is there already is left
 * out by who asks. A module above this one registers a source of its own.
 */
export type AgendaSource = (tx: ReadTx, question: AgendaQuestion) => Promise<AgendaSuggestion[]>

/** Every source, in the order in which what they find is shown. */
export type AgendaSources = readonly AgendaSource[]
