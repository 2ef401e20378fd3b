import type { z } from 'zod'

import { addDays, formatDay } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { clockFaultTexts } from '../clock.texts.ts'
import type { ClockEntry } from '../entry.ts'
import { expandEntries } from '../expansion.ts'
import { entryRule, type EntryRule } from '../rule.ts'
import { sayRule } from '../say-rule.ts'
import { clockTexts } from './clock.texts.ts'
import { ruleFieldsTexts } from './rule-fields.texts.ts'
import { type RuleDraft, ruleOfDraft } from './rule-draft.ts'

interface Props {
  rule: RuleDraft
  entryId: string | null
  entries: readonly ClockEntry[]
}

const shownDays = 5
const lookedAhead = 5 * 366

/** The rule in words and the next days that it gives, while it is being built. */
export function RulePreview({ rule, entryId, entries }: Props) {
  const t = useTexts(ruleFieldsTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const { dayUnknown } = useTexts(clockFaultTexts)
  const read = entryRule.safeParse(ruleOfDraft(rule, today))
  return (
    <output className="rule-preview">
      {read.success ? (
        <>
          <span className="rule-said">
            <small>{t.says}</small>
            <strong>{sayRule(read.data, language, titleOf(read.data, entries))}</strong>
          </span>
          <NextDays rule={read.data} entryId={entryId} entries={entries} />
        </>
      ) : (
        <span className="muted">{isDayUnknown(read.error) ? dayUnknown : t.ruleMissing}</span>
      )}
    </output>
  )
}

/** Everything is chosen, and there is no such day. */
const isDayUnknown = ({ issues }: z.ZodError): boolean => issues.some(({ message }) => message === 'dayUnknown')

const titleOf = (rule: EntryRule, entries: readonly ClockEntry[]) =>
  rule.kind === 'relative' ? (entries.find(({ id }) => id === rule.to)?.title ?? null) : null

function NextDays({
  rule,
  entryId,
  entries,
}: {
  rule: EntryRule
  entryId: string | null
  entries: readonly ClockEntry[]
}) {
  const t = useTexts(ruleFieldsTexts)
  const language = useLanguage()
  const { weekdays } = useTexts(clockTexts)
  const { today } = usePlace()
  const own = { id: entryId ?? 'new', rule }
  const from = rule.kind === 'once' ? rule.on : today
  const days = expandEntries([...entries.filter(({ id }) => id !== own.id), own], [], {
    from,
    to: addDays(from, lookedAhead),
  })
    .filter((one) => one.entryId === own.id && one.startsOn >= from)
    .slice(0, shownDays)
  if (days.length === 0) return <span className="muted">{t.noDays}</span>
  return (
    <span className="rule-days">
      <small>{t.nextDays}</small>
      {days.map(({ startsOn }) => (
        <span key={startsOn} className="rule-day">
          {weekdays[(new Date(`${startsOn}T00:00:00Z`).getUTCDay() + 6) % 7]} {formatDay(startsOn, language)}
        </span>
      ))}
    </span>
  )
}
