import { z } from 'zod'

import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { type CheckItem, entryInput, type EntryInput } from '../entry.ts'
import type { EntryKind } from '../entry-kind.ts'
import { draftOfRule, newRule, type RuleDraft, ruleOfDraft } from './rule-draft.ts'

/** An entry as its form asks it. */
export interface EntryDraft {
  kind: EntryKind
  title: LocalText
  description: LocalText | null
  rule: RuleDraft
  hasHours: boolean
  hoursFrom: string
  hoursTo: string
  place: string
  /** `person:`, `unit:` or `group:` and its id; `none`. */
  responsible: string
  asksDone: boolean
  /** One thing on a line, in the language of who writes. */
  checklist: string
  documents: { title: LocalText; address: string }[]
  opens: EntryInput['opens']
}

/** What a draft is read with, and what it came from. */
export interface DraftSurroundings {
  today: Day
  language: Language
  /** The checklist that is stored, whose things keep their ticks. */
  checklist: readonly CheckItem[]
}

export const newDraft = (on: Day | null, today: Day): EntryDraft => ({
  kind: 'deadline',
  title: {},
  description: null,
  rule: newRule(on, today),
  hasHours: false,
  hoursFrom: '9:00',
  hoursTo: '11:00',
  place: '',
  responsible: 'none',
  asksDone: true,
  checklist: '',
  documents: [],
  opens: null,
})

export const draftOf = (
  entry: EntryInput,
  { today, language }: Pick<DraftSurroundings, 'today' | 'language'>,
): EntryDraft => ({
  kind: entry.kind,
  title: entry.title,
  description: entry.description,
  rule: draftOfRule(entry.rule, today),
  hasHours: entry.hours !== null,
  hoursFrom: entry.hours?.from ?? '9:00',
  hoursTo: entry.hours?.to ?? '11:00',
  place: entry.place ?? '',
  responsible: entry.responsible ? `${entry.responsible.kind}:${entry.responsible.id}` : 'none',
  asksDone: entry.asksDone,
  checklist: entry.checklist.map(({ text }) => wordsOf(text, language)).join('\n'),
  documents: entry.documents.map(({ title, address }) => ({ title, address })),
  opens: entry.opens,
})

const wordsOf = (text: LocalText, language: Language): string => text[language] ?? text.fi ?? text.sv ?? text.en ?? ''

/** Reads a draft with the schema that the server reads entries with. */
export const draftSchema = (surroundings: DraftSurroundings): z.ZodType<EntryInput> =>
  z.preprocess((draft) => toInput(draft as EntryDraft, surroundings), entryInput)

function toInput(draft: EntryDraft, surroundings: DraftSurroundings): unknown {
  const { kind, title, description, asksDone, documents, opens } = draft
  const [responsibleKind, id] = draft.responsible.split(':')
  return {
    kind,
    title,
    description,
    rule: ruleOfDraft(draft.rule, surroundings.today),
    hours: draft.hasHours ? { from: onClock(draft.hoursFrom), to: onClock(draft.hoursTo) } : null,
    place: draft.place.trim() || null,
    responsible: draft.responsible === 'none' ? null : { kind: responsibleKind, id },
    asksDone,
    checklist: itemsOf(draft.checklist, surroundings),
    documents: documents.filter(({ address, title: name }) => address.trim() || Object.values(name).some(Boolean)),
    opens,
  }
}

/** `9.00`, `9:00` and `9` as `09:00`; anything else stays for the schema to refuse. */
export function onClock(typed: string): string {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim()) ?? []
  return hour === undefined ? typed : `${hour.padStart(2, '0')}:${minute}`
}

/** The things of a checklist: what says the same as before is the same thing, in all its languages. */
function itemsOf(lines: string, { language, checklist }: DraftSurroundings): CheckItem[] {
  const texts = lines.split('\n').map((line) => line.trim())
  return texts
    .filter((text) => text !== '')
    .map(
      (text) =>
        checklist.find((item) => wordsOf(item.text, language) === text) ?? {
          id: crypto.randomUUID(),
          text: { [language]: text },
        },
    )
}
