import {
  type Block,
  type Document,
  lines,
  type Paragraph,
  paragraph,
  type Run,
  type Table,
  text,
} from '#documents/document.ts'
import { createNumbering } from '#documents/numbering.ts'
import { richTextToBlocks } from '#documents/rich-text-blocks.ts'
import { type Day, formatDay, isoDay } from '#shared/day.ts'
import { type LocalText, inLanguage, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { MinutesState, PublicPart } from './minutes.ts'
import { minutesDocumentTexts } from './minutes-document.texts.ts'
import { type MinutesFacts, type MinutesItem, officeHolders, peopleWithoutOffice } from './minutes-facts.ts'
import { aboutMeeting, attendance, unnamedRows, signatures } from './minutes-tables.ts'

export interface MinutesPrint {
  facts: MinutesFacts
  language: Language
  state: MinutesState
  /** When each signer signed, by the member's id. */
  signed: ReadonlyMap<string, Day>
}

/** Minutes as plain blocks: who met, what was said and decided section by section, who does what, who signs. */
export function writeMinutes({ facts, language, state, signed }: MinutesPrint): Document {
  const t = minutesDocumentTexts[language]
  const blocks = [
    ...correction(facts, language),
    aboutMeeting(facts, language),
    heading(1, t.participants),
    attendance(facts, language, facts.attendance),
    heading(1, t.items),
    ...facts.items.flatMap((item, index) => wholeItem(item, facts.firstSection + index, language)),
    ...tasks(facts, language),
    heading(1, t.signing),
    signatures(facts, language, signed),
  ]
  const status = { draft: t.draft, checking: t.checking, approved: null }[state]
  return frame({ facts, language, title: t.kinds[facts.kind], status, blocks })
}

/**
 * What everybody may read: the titles, proposals and decisions of public items, which members in office were there, and
 * as what others were, by name when they are chosen. Nothing of the discussion, of who presented, had an interest or got
 * a task.
 */
export function writePublicMinutes(
  facts: MinutesFacts,
  { publicItems, publicPeople, showsGuests }: PublicPart,
  language: Language,
): Document {
  const t = minutesDocumentTexts[language]
  const shown = facts.items
    .map((item, index) => ({ item, section: facts.firstSection + index }))
    .filter(({ item }) => publicItems.includes(item.id))
  const others = peopleWithoutOffice(facts)
  const named = others.filter(({ memberId }) => publicPeople.includes(memberId))
  const unnamed = others.filter(({ memberId }) => !publicPeople.includes(memberId))
  const there = attendance(facts, language, [...officeHolders(facts), ...named])
  const participants = { ...there, rows: [...there.rows, ...unnamedRows(unnamed, language)] }
  const guests = facts.guests === null || showsGuests ? facts.guests : t.guestsUnnamed
  const blocks: Block[] = [
    paragraph(t.publicLead(shown.length, facts.items.length)),
    aboutMeeting({ ...facts, guests }, language),
    ...(participants.rows.length > 0 ? [heading(1, t.participants), participants] : []),
    heading(1, t.items),
    ...shown.flatMap(({ item, section }) => [
      itemHeading(item, section, language),
      ...proposed(item, language),
      ...decided(item, language),
    ]),
  ]
  return frame({ facts, language, title: t.publicKinds[facts.kind], status: null, blocks })
}

interface Frame {
  facts: MinutesFacts
  language: Language
  title: string
  status: string | null
  blocks: readonly Block[]
}

const dayOf = ({ startsAt }: MinutesFacts): Day => isoDay(new Date(startsAt))

function frame({ facts, language, title, status, blocks }: Frame): Document {
  const t = minutesDocumentTexts[language]
  const name = t.meetingOf(textIn(facts.group, language), formatDay(dayOf(facts), language))
  return {
    title: `${title}: ${name}`,
    subtitle: facts.title ? textIn(facts.title, language) : '',
    organisation: textIn(facts.organisation, language),
    language,
    date: dayOf(facts),
    notice: [status, facts.isDemo ? t.demo : null].filter((one) => one !== null).join(' · ') || null,
    blocks: createNumbering([])(blocks),
    sources: [],
  }
}

const heading = (level: 1 | 2 | 3, words: string): Block => ({ kind: 'heading', level, text: words })

/** Words in the language that they were written in, which is marked when it is another than the document's. */
function spoken(words: LocalText, language: Language): { runs: Run[]; language?: Language } {
  const found = inLanguage(words, language)
  return { runs: lines(found.text), ...(found.language !== language && { language: found.language }) }
}
const said = (words: LocalText, language: Language): Paragraph => ({ kind: 'paragraph', ...spoken(words, language) })
const labelled = (label: string, runs: readonly Run[]): Paragraph => ({
  kind: 'paragraph',
  runs: [{ kind: 'strong', runs: [text(`${label}: `)] }, ...runs],
})

function correction({ number, reason }: MinutesFacts, language: Language): Block[] {
  if (reason === null) return []
  const t = minutesDocumentTexts[language]
  const words = `${t.replacesText(number - 1)} ${reason}`
  return [{ kind: 'callout', title: t.replaces(number), paragraphs: [{ kind: 'paragraph', runs: lines(words) }] }]
}

const itemHeading = (item: MinutesItem, section: number, language: Language): Block => {
  const title = inLanguage(item.title, language)
  return {
    kind: 'heading',
    level: 2,
    text: title.text,
    number: minutesDocumentTexts[language].section(section),
    ...(title.language !== language && { language: title.language }),
  }
}

function wholeItem(item: MinutesItem, section: number, language: Language): Block[] {
  const t = minutesDocumentTexts[language]
  const notes = item.notes ? richTextToBlocks(item.notes, 2) : []
  const interests = item.interests.map(({ name, reason }) =>
    labelled(t.interest, [text(`${name} ${t.tookNoPart}${reason ? ` (${reason})` : ''}.`)]),
  )
  const body = [
    ...(item.presenter ? [labelled(t.presenter, [text(item.presenter)])] : []),
    ...interests,
    ...proposed(item, language),
    ...(notes.length > 0 ? [heading(3, t.handling), ...notes] : []),
    ...decided(item, language),
  ]
  return [itemHeading(item, section, language), ...(body.length > 0 ? body : [paragraph(t.nothing)])]
}

const proposed = ({ proposal }: MinutesItem, language: Language): Block[] =>
  proposal ? [heading(3, minutesDocumentTexts[language].proposal), said(proposal, language)] : []

function decided(item: MinutesItem, language: Language): Block[] {
  const t = minutesDocumentTexts[language]
  const decision = item.decision && said(item.decision, language)
  const votes = item.votes && paragraph(t.votes(item.votes.for, item.votes.against, item.votes.empty))
  return [
    ...(decision
      ? [{ kind: 'callout' as const, title: t.decision, paragraphs: [decision, ...(votes ? [votes] : [])] }]
      : []),
    ...(item.state === 'postponed' ? [paragraph(t.postponed)] : []),
  ]
}

function tasks(facts: MinutesFacts, language: Language): Block[] {
  if (facts.tasks.length === 0) return []
  const t = minutesDocumentTexts[language]
  const sectionOf = new Map(facts.items.map(({ id }, index) => [id, t.section(facts.firstSection + index)]))
  const table: Table = {
    kind: 'table',
    caption: t.tasks,
    columns: [
      { header: t.task, align: 'start', weight: 5 },
      { header: t.owner, align: 'start', weight: 3 },
      { header: t.due, align: 'start', weight: 2 },
      { header: t.of, align: 'start', weight: 1 },
    ],
    rows: facts.tasks.map(({ title, ownerName, dueOn, itemId }) => ({
      cells: [
        textIn(title, language),
        ownerName,
        dueOn ? formatDay(dueOn, language) : '–',
        (itemId && sectionOf.get(itemId)) ?? '–',
      ].map((words) => [text(words)]),
    })),
  }
  return [heading(1, t.tasks), table]
}
