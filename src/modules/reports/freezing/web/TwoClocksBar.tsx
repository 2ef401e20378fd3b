import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { clockKinds, toldChanges } from '../clock-words.ts'
import type { TwoClocks } from '../clocks.ts'
import { ChangesAtSource } from './ChangesAtSource.tsx'
import { type Freezing, useTwoClocks } from './two-clocks.tsx'
import { twoClocksTexts } from './two-clocks.texts.ts'

/** Above a frozen document: by which clock it is read, who approved it, and what has changed at the source since. */
export function TwoClocksBar() {
  const t = useTexts(twoClocksTexts)
  const { known, hasFailed, read } = useTwoClocks()
  if (hasFailed)
    return (
      <section className="two-clocks" aria-label={t.title}>
        <p role="alert">{t.failed}</p>
        <Button size="small" onPress={read}>
          {t.again}
        </Button>
      </section>
    )
  return known && <Clocks {...known} />
}

function Clocks({ freezing, clocks }: { freezing: Freezing; clocks: TwoClocks }) {
  const t = useTexts(twoClocksTexts)
  const language = useLanguage()
  const { isToday, choose } = useTwoClocks()
  const told = toldChanges(clocks, language)
  const counts = clockKinds.flatMap((kind) => (told[kind].length > 0 ? [t.counts[kind](told[kind].length)] : []))
  const frozenOn = formatDay(isoDay(new Date(freezing.freezes[0]!.takenAt)), language)
  return (
    <section className="two-clocks" aria-label={t.title}>
      <div className="two-clocks-choice">
        <SegmentedFilter
          label={t.title}
          choices={[
            { value: 'then' as const, label: freezing.approved ? t.asApproved : t.asSent },
            { value: 'today' as const, label: t.asToday },
          ]}
          value={isToday ? 'today' : 'then'}
          onChange={(value) => choose(value === 'today')}
        />
        <Decision freezing={freezing} />
      </div>
      <p role="status">
        {isToday ? t.todayLead : t.approvedLead(frozenOn)}{' '}
        {counts.length === 0 ? t.nothing(clocks.figures) : <strong>{`${t.since}: ${counts.join(', ')}.`}</strong>}
      </p>
      {isToday && counts.length > 0 && <ChangesAtSource told={told} />}
    </section>
  )
}

/** Who approved it and when, with the minutes and the public page. */
function Decision({ freezing: { approved, publicPath } }: { freezing: Freezing }) {
  const t = useTexts(twoClocksTexts)
  const language = useLanguage()
  if (!approved) return null
  const { decidedBy, decidedOn, section, link } = approved.decision
  const decided = [t.approved(textIn(decidedBy, language), formatDay(decidedOn, language)), section]
  return (
    <p className="two-clocks-decision">
      {decided.filter(Boolean).join(', ')}
      {link && (
        <>
          {' · '}
          <a href={link}>{t.minutes}</a>
        </>
      )}
      {publicPath && (
        <>
          {' · '}
          <a href={`/${language}${publicPath}`}>{t.publicPage}</a>
        </>
      )}
    </p>
  )
}
