import { demoConcernId } from '#modules/concerns/demo/demo-concerns.ts'
import { concernSubjects } from '#modules/concerns/concern-subjects.queries.ts'
import { insertComment, setResolved } from '#modules/organisations/comments/comments.queries.ts'
import { spread } from '#modules/organisations/comments/comments.service.ts'
import { demoId } from '#modules/organisations/demo-id.ts'
import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { demoPeople, demoPerson } from '#modules/organisations/demo-people.ts'
import { setAllRead } from '#modules/organisations/notifications/notifications.queries.ts'
import { tellOfChange } from '#modules/organisations/notifications/notifying.service.ts'
import { setWatch } from '#modules/organisations/notifications/watches.queries.ts'
import type { Subject, SubjectRef } from '#modules/organisations/subjects/subject.ts'
import { createSubjects, keyOf } from '#modules/organisations/subjects/subjects.service.ts'
import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { findFollowUps, findOutline, findProgrammes } from '../outline.queries.ts'
import { planSubjects } from '../plan-subjects.queries.ts'
import { demoThreads, type DemoThread, demoWatches, readBefore, toldSince } from './demo-talk.ts'

const idKind = 0x107
const subjects = createSubjects([planSubjects, concernSubjects])

interface Talking {
  tx: Tx
  /** The parts of the city's plan by their Finnish titles. */
  parts: ReadonlyMap<string, SubjectRef>
  nextId: () => string
}

/** What the people of the demo's city say of their plan and concerns, what they watch, and what they are told of it. */
export async function seedDemoTalk(tx: Tx): Promise<void> {
  const { id: organisationId } = demoOrganisation('virtala')
  const parts = await findParts(tx, organisationId)
  if (parts.size === 0) return
  let comments = 0
  const talking: Talking = { tx, parts, nextId: () => demoId(idKind, (comments += 1)) }
  for (const [by, title] of demoWatches) {
    const subject = partOf(talking, title)
    await setWatch(tx, { organisationId, accountId: demoPerson(by).id, subject, isWatched: true })
  }
  for (const thread of demoThreads) await writeThread(talking, thread)
  await tellOfFollowUps(talking, organisationId)
  for (const { id: accountId, organisationId: at } of demoPeople)
    if (at === organisationId)
      await setAllRead(
        tx,
        { organisationId, accountId },
        { upTo: momentOf(readBefore, '00:00'), now: momentOf(readBefore, '09:00') },
      )
}

/** A moment on the Finnish clock in winter time. */
const momentOf = (day: Day, time: string): Date => new Date(`${day}T${time}:00+02:00`)

/** The parts of the programmes in force, the newest of each title. */
async function findParts(tx: Tx, organisationId: string): Promise<ReadonlyMap<string, SubjectRef>> {
  const parts = new Map<string, SubjectRef>()
  for (const { id } of (await findProgrammes(tx, organisationId)).toReversed()) {
    const outline = await findOutline(tx, organisationId, id)
    if (!outline) continue
    parts.set(outline.programme.name.fi ?? '', { kind: 'programme', id })
    for (const { goals } of outline.priorities)
      for (const goal of goals) {
        parts.set(goal.title.fi ?? '', { kind: 'goal', id: goal.id })
        for (const action of goal.actions) parts.set(action.title.fi ?? '', { kind: 'action', id: action.id })
      }
  }
  return parts
}

function partOf({ parts }: Talking, title: string): SubjectRef {
  const part = parts.get(title)
  if (!part) throw new Error(`The demo's plan has no part "${title}"`)
  return part
}

async function writeThread(
  talking: Talking,
  { about, comments, isOpened = false, resolved }: DemoThread,
): Promise<void> {
  const { tx, nextId } = talking
  const organisation = demoOrganisation('virtala')
  const wanted: SubjectRef =
    'part' in about ? partOf(talking, about.part) : { kind: 'concern', id: demoConcernId(about.concern) }
  const subject = (await subjects.find(tx, organisation.id, [wanted])).get(keyOf(wanted))
  if (!subject) throw new Error(`Nothing to talk of: ${keyOf(wanted)}`)
  let threadId: string | null = null
  for (const [by, on, at, text] of comments) {
    const now = momentOf(on, at)
    const { id: accountId, name } = demoPerson(by)
    const comment = { organisationId: organisation.id, subject, threadId, text, author: { accountId, name }, now }
    const commentId = await insertComment(tx, { ...comment, isOpened: isOpened && threadId === null, id: nextId() })
    const mentions = demoPeople.filter((person) => text.includes(`@${person.name}`)).map(({ id }) => id)
    const call = { tx, organisation, user: { id: accountId, name }, now }
    await spread({ call, subject }, { commentId, text, mentions, isOpened, namedBefore: [], isNew: true })
    threadId ??= commentId
  }
  if (resolved && threadId !== null)
    await setResolved(tx, threadId, { at: momentOf(resolved.on, '13:00'), byName: demoPerson(resolved.by).name })
}

/** Those who watch are told of the follow-ups of the last weeks, as they were written. */
async function tellOfFollowUps({ tx, parts }: Talking, organisationId: string): Promise<void> {
  for (const action of parts.values()) {
    if (action.kind !== 'action') continue
    const told = await findFollowUps(tx, organisationId, { actionId: action.id, drafts: true })
    const followUps = told?.followUps ?? []
    for (const { id, on, authorId, authorName, createdAt } of followUps.filter((one) => one.on >= toldSince)) {
      const [followUp]: Subject[] = await planSubjects.find(tx, organisationId, [{ kind: 'followUp', id }])
      if (!followUp) continue
      await tellOfChange(tx, {
        organisationId,
        chain: followUp.within,
        part: { kind: 'followUp', id, change: 'created' },
        by: { accountId: authorId, name: authorName },
        event: `followUp:${id}:1 ${on}`,
        now: new Date(createdAt),
      })
    }
  }
}
