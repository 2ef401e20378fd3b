import type { ReadTx, Tx } from '#server/db.ts'
import type { ItemSubject } from '../agenda-item.ts'
import { findItems, insertItem, orderItems } from '../agenda.queries.ts'
import type { AgendaSuggestion } from '../agenda-suggestion.ts'
import type { MeetingAuthor } from '../meetings.queries.ts'
import type { AgendaQuestion, AgendaSources } from './agenda-source.ts'
import { openTasksKey, openTasksSource } from './of-meetings.source.ts'

const keyOf = ({ kind, id }: ItemSubject): string => `${kind}:${id}`

/** What is due and not on the agenda of the meeting yet. */
export async function findSuggestions(
  tx: ReadTx,
  sources: AgendaSources,
  question: AgendaQuestion,
): Promise<AgendaSuggestion[]> {
  const items = await findItems(tx, question.organisation.id, question.meeting.id)
  const taken = new Set(items.flatMap(({ subject }) => (subject ? [keyOf(subject)] : [])))
  const found: AgendaSuggestion[] = []
  for (const source of sources) found.push(...(await source(tx, question)))
  return found.filter(({ subject }) => subject === null || !taken.has(keyOf(subject)))
}

/** Puts what is still due of the chosen onto the agenda, open tasks at its head, and tells how many items that made. */
export async function takeSuggestions(
  tx: Tx,
  sources: AgendaSources,
  { question, author, keys }: { question: AgendaQuestion; author: MeetingAuthor; keys: readonly string[] },
): Promise<number> {
  const wanted = (await findSuggestions(tx, sources, question)).filter(({ key }) => keys.includes(key))
  for (const { kind, title, reason, proposal, subject } of wanted) {
    const input = { kind, title, reason, presenter: null, minutes: null, proposal, links: [] }
    const id = await insertItem(tx, author, { meetingId: question.meeting.id, input, subject })
    if (subject?.kind === 'task') await putFirst(tx, question, id)
  }
  return wanted.length
}

/** An agenda that nobody has put open tasks onto begins with them from when it is first sent or taken into hand. */
export const beginWithOpenTasks = (tx: Tx, author: MeetingAuthor, question: AgendaQuestion): Promise<number> =>
  takeSuggestions(tx, [openTasksSource], { question, author, keys: [openTasksKey] })

/** Moves an item to the head of its agenda: after the opening only. */
async function putFirst(tx: Tx, { organisation, meeting }: AgendaQuestion, id: string): Promise<void> {
  const items = await findItems(tx, organisation.id, meeting.id)
  const openings = items.filter(({ kind }) => kind === 'opening').map((opening) => opening.id)
  await orderItems(tx, organisation.id, { meetingId: meeting.id, ids: [...openings, id] })
}
