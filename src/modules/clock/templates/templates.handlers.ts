import { randomUUID } from 'node:crypto'

import { type Route, route } from '#server/http.ts'
import type { Day } from '#shared/day.ts'
import { AppError } from '#shared/errors.ts'
import type { LocalText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { authorOf } from '../clock-writing.ts'
import { findEntries, holdClock, insertEntry } from '../entries.queries.ts'
import { insertEntryChange } from '../entry-changes.queries.ts'
import type { EntryInput } from '../entry.ts'
import type { EntryRule } from '../rule.ts'
import { sayRule } from '../say-rule.ts'
import { chosenEntries } from './taking.ts'
import type { ClockTemplate, TemplateEntry } from './template.ts'
import { listClockTemplates, takeClockTemplate } from './templates.contract.ts'
import { templatesFor } from './templates.ts'

/** By what an entry of the clock is known to come from a template. */
const nameOf = (template: ClockTemplate, { key }: TemplateEntry) => `${template.key}.${key}`

/** The calls about the clocks to begin with. */
export const templateRoutes: Route[] = [
  route(listClockTemplates, async ({ tx, organisation }) => {
    const inUse = new Set(
      (await findEntries(tx, organisation.id)).flatMap(({ isDeleted, templateEntry }) =>
        isDeleted ? [] : (templateEntry ?? []),
      ),
    )
    return {
      items: templatesFor(organisation.kind).map((template) => ({
        key: template.key,
        title: template.title,
        description: template.description,
        entries: template.entries.map((one) => ({
          key: one.key,
          kind: one.kind,
          title: one.title,
          description: one.description,
          rule: sayTemplateRule(one, template),
          opens: one.opens,
          source: one.source,
          isInUse: inUse.has(nameOf(template, one)),
        })),
      })),
    }
  }),

  route(takeClockTemplate, async (call, { key, entries, from }) => {
    const { tx, organisation, today } = call
    const author = authorOf(call)
    const template = templatesFor(organisation.kind).find((one) => one.key === key)
    if (!template) throw new AppError('notFound', `No template ${key} for a ${organisation.kind}`)
    await holdClock(tx, organisation.id)
    const ids = new Map<string, string>()
    for (const { id, isDeleted, templateEntry } of await findEntries(tx, organisation.id))
      if (!isDeleted && templateEntry !== null) ids.set(templateEntry, id)
    const chosen = chosenEntries(template, entries)
    const wanted = chosen.filter((one) => !ids.has(nameOf(template, one)))
    for (const one of wanted) {
      const idOf = (base: string) => ids.get(`${template.key}.${base}`)!
      const content = contentOf(one, { idOf, from: from ?? today })
      const id = await insertEntry(tx, author, {
        content,
        template: { entry: nameOf(template, one), source: one.source },
      })
      await insertEntryChange(tx, author, { entryId: id, change: 'added' })
      ids.set(nameOf(template, one), id)
    }
    call.audit(`clockTemplate:${key}`, { added: wanted.length })
    return { added: wanted.length, kept: chosen.length - wanted.length }
  }),
]

interface Taking {
  /** The id of the entry of a key in the organisation's clock. */
  idOf: (key: string) => string
  from: Day
}

/** What an entry of a template says in the clock of an organisation. */
export const contentOf = (one: TemplateEntry, taking: Taking): EntryInput => ({
  kind: one.kind,
  title: one.title,
  description: one.description,
  rule: ruleOf(one.rule, taking),
  hours: null,
  place: null,
  responsible: null,
  asksDone: one.asksDone,
  checklist: one.checklist.map((text) => ({ id: randomUUID(), text })),
  documents: [],
  opens: one.opens,
})

function ruleOf(rule: TemplateEntry['rule'], { idOf, from }: Taking): EntryRule {
  if (rule.kind === 'once') return rule
  return rule.kind === 'relative' ? { ...rule, to: idOf(rule.to), from } : { ...rule, from }
}

function sayTemplateRule({ rule }: TemplateEntry, { entries }: ClockTemplate): LocalText {
  const base = rule.kind === 'relative' ? (entries.find(({ key }) => key === rule.to)?.title ?? null) : null
  return Object.fromEntries(languages.map((language) => [language, sayRule(rule, language, base)]))
}
