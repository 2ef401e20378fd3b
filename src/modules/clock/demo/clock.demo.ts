import { demoId } from '#modules/organisations/demo-id.ts'
import { demoOrganisation, demoUnit } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import { findProgrammes } from '#modules/plans/outline.queries.ts'
import { toAttachment } from '#modules/organisations/attachments/attachment.ts'
import { programmeOfDay } from '#modules/plans/plan.ts'
import type { Tx } from '#server/db.ts'
import { addDays, type Day } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { type ClockAuthor, findEntries, insertEntry, type NewEntry, updateEntryContent } from '../entries.queries.ts'
import { insertEntryChange } from '../entry-changes.queries.ts'
import { type EntryInput, type Responsible, unmarked } from '../entry.ts'
import { expandEntries, type Occurrence } from '../expansion.ts'
import { entryFiles } from '../files/entry-files.queries.ts'
import { findMarks, saveMarks } from '../marks.queries.ts'
import { insertOpened, keepOpened } from '../opened.queries.ts'
import type { TemplateEntry } from '../templates/template.ts'
import { contentOf } from '../templates/templates.handlers.ts'
import { clockTemplates } from '../templates/templates.ts'
import { type DemoClock, demoClockFrom, type DemoEntry, type DemoMark, type DemoResponsible } from './demo-clock.ts'
import { merisalmiClock, purolaClock } from './other-clocks.ts'
import { virtalaClock } from './virtala-clock.ts'

const idKinds = { entry: 0x137, checkItem: 0x138, group: 0x142 }

const demoClocks = [virtalaClock, merisalmiClock, purolaClock]

/** The clocks of the demo's city, its bilingual town and the county, from the beginning of the council term. */
export async function seedDemoClock(tx: Tx): Promise<void> {
  for (const clock of demoClocks) {
    const { id: organisationId } = demoOrganisation(clock.at)
    if ((await findEntries(tx, organisationId)).length > 0) continue
    const keys = await writeEntries(tx, clock)
    await writeMarks(tx, clock, keys)
  }
}

const noonOf = (day: Day) => new Date(`${day}T10:00:00Z`)

const authorOn = ({ at, by }: DemoClock, day: Day): ClockAuthor => {
  const { id, name } = demoPerson(by)
  return { organisationId: demoOrganisation(at).id, accountId: id, name, now: noonOf(day) }
}

/** Who answers for an entry; a group is not there yet. */
function responsibleOf(by: DemoResponsible | undefined, { at }: DemoClock): Responsible | null {
  if (!by || 'group' in by) return null
  if ('person' in by) return { kind: 'person', id: demoPerson(by.person).id }
  return { kind: 'unit', id: demoUnit(at, by.unit).id }
}

/** Gives the demo's groups, which come after the clock, what of it they answer for. */
export async function giveDemoClockToGroups(tx: Tx): Promise<void> {
  for (const clock of demoClocks) {
    const author = authorOn(clock, demoClockFrom)
    const entries = await findEntries(tx, author.organisationId)
    for (const [key, { by }] of Object.entries(clock.settled)) {
      const entry = entries.find(({ templateEntry }) => templateEntry === `${clock.template}.${key}`)
      if (!by || !('group' in by) || entry?.version !== 1 || entry.responsible !== null) continue
      const responsible = { kind: 'group', id: demoId(idKinds.group, by.group) } as const
      await updateEntryContent(tx, author, { id: entry.id, content: { ...entry, responsible } })
    }
  }
}

/** The entries of the template and the organisation's own, in an order in which what is relative comes after its base; gives their ids by key. */
async function writeEntries(tx: Tx, clock: DemoClock): Promise<ReadonlyMap<string, string>> {
  const author = authorOn(clock, demoClockFrom)
  const template = clockTemplates.find(({ key }) => key === clock.template)!
  const ids = new Map([...template.entries, ...clock.own].map(({ key }, at) => [key, entryId(clock, at)]))
  const idOf = (key: string) => ids.get(key)!
  const programmeId = programmeOfDay(await findProgrammes(tx, author.organisationId), demoDay)?.id ?? null
  const made: NewEntry[] = [
    ...template.entries.map((one) => ({
      id: idOf(one.key),
      content: settled(one, { clock, idOf, programmeId }),
      template: { entry: `${template.key}.${one.key}`, source: one.source },
    })),
    ...clock.own.map((one) => ({ id: idOf(one.key), content: ownContent(one, { clock, idOf }) })),
  ]
  for (const one of made) {
    const id = await insertEntry(tx, author, one)
    await insertEntryChange(tx, author, { entryId: id, change: 'added' })
  }
  for (const { key, files = [] } of clock.own)
    for (const file of files) await attach(tx, author, { ...file, ownerId: idOf(key) })
  return ids
}

async function attach(
  tx: Tx,
  author: ClockAuthor,
  { ownerId, name, content }: { ownerId: string; name: string; content: string },
): Promise<void> {
  const bytes = new TextEncoder().encode(content)
  const file = toAttachment(name, bytes)
  if (!file) throw new Error(`${name} cannot be attached`)
  await entryFiles.insert(tx, author, { ownerId, bytes, ...file })
}

const entryId = ({ number }: DemoClock, at: number) => demoId(idKinds.entry, number * 1000 + at + 1)

interface Placing {
  clock: DemoClock
  idOf: (key: string) => string
  /** Of whose actions follow-up rounds ask. */
  programmeId: string | null
}

function settled(one: TemplateEntry, { clock, idOf, programmeId }: Placing): EntryInput {
  const { by, ...more } = clock.settled[one.key] ?? {}
  const content = contentOf(one, { idOf, from: demoClockFrom })
  const number = Number.parseInt(idOf(one.key).slice(-6), 16)
  const checklist = content.checklist.map(({ text }, at) => ({
    id: demoId(idKinds.checkItem, number * 100 + at),
    text,
  }))
  const opens = content.opens?.kind === 'followUpRound' ? { ...content.opens, programmeId } : content.opens
  return { ...content, opens, checklist, ...more, responsible: responsibleOf(by, clock) }
}

const ownContent = (
  { key: _, files: __, by, rule, ...own }: DemoEntry,
  { clock, idOf }: Omit<Placing, 'programmeId'>,
): EntryInput => ({
  description: null,
  hours: null,
  place: null,
  checklist: [],
  documents: [],
  opens: null,
  ...own,
  rule: rule.kind === 'relative' ? { ...rule, to: idOf(rule.to) } : rule,
  responsible: responsibleOf(by, clock),
})

/** What was moved and cancelled, and after that what was done when its day came. */
async function writeMarks(tx: Tx, clock: DemoClock, ids: ReadonlyMap<string, string>): Promise<void> {
  const { id: organisationId } = demoOrganisation(clock.at)
  for (const mark of clock.marks) await writeMark(tx, clock, { mark, entryId: ids.get(mark.key)! })
  const entries = await findEntries(tx, organisationId)
  const marks = await findMarks(tx, organisationId)
  const keyOf = ({ entryId: id, occurrence }: Pick<Occurrence, 'entryId' | 'occurrence'>) => `${id} ${occurrence}`
  const marked = new Map(marks.map((one) => [keyOf(one), one]))
  const late = new Set(clock.marks.flatMap(({ key, on, isLate }) => (isLate ? `${ids.get(key)} ${on}` : [])))
  const asked = new Set(entries.filter(({ asksDone }) => asksDone).map(({ id }) => id))
  const checklists = new Map(entries.map(({ id, checklist }) => [id, checklist.map((item) => item.id)]))
  const past = expandEntries(entries, marks, { from: demoClockFrom, to: addDays(demoDay, -1) })
  for (const one of past) {
    const isOver = one.endsOn < demoDay && !one.isCancelled
    if (!isOver || !asked.has(one.entryId) || late.has(keyOf(one))) continue
    const before = marked.get(keyOf(one))
    const done = { ...(before ?? unmarked), isDone: true, ticks: checklists.get(one.entryId) ?? [] }
    await saveMarks(tx, authorOn(clock, one.endsOn), {
      entryId: one.entryId,
      occurrence: one.occurrence,
      marks: done,
      before,
    })
  }
}

async function writeMark(
  tx: Tx,
  clock: DemoClock,
  { mark, entryId: id }: { mark: DemoMark; entryId: string },
): Promise<void> {
  const { on, movedTo = null, isCancelled = false, isLate, note = null, ticked = 0, opened } = mark
  const author = authorOn(clock, addDays(on, -40))
  if (opened) {
    const { organisationId } = author
    await insertOpened(tx, organisationId, { entryId: id, occurrence: on, at: noonOf(opened.on) })
    await keepOpened(tx, organisationId, { entryId: id, occurrence: on, path: opened.path, isOffered: false })
  }
  if (isLate) return
  const entry = (await findEntries(tx, author.organisationId)).find((one) => one.id === id)!
  const ticks = entry.checklist.slice(0, ticked).map((item) => item.id)
  const marks = { ...unmarked, movedTo, isCancelled, note, ticks }
  const change = isCancelled ? 'cancelled' : movedTo === null ? 'marked' : 'moved'
  await insertEntryChange(tx, author, { entryId: id, change, occurrence: on, marksBefore: unmarked })
  await saveMarks(tx, author, { entryId: id, occurrence: on, marks, before: undefined })
}
