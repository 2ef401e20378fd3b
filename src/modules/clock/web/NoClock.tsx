import { Plus } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { useClockDeeds } from './clock-deeds.ts'
import { clockTexts } from './clock.texts.ts'
import { YearStep } from './PeriodStep.tsx'
import { usePlace } from '#web/session.tsx'

/** Nothing in the year: a template is the way to begin. */
export function NoClock({ year }: { year: number }) {
  const t = useTexts(clockTexts)
  const { today } = usePlace()
  const { rights, open } = useClockDeeds()
  const actions = rights.edits && (
    <>
      <Button variant="primary" onPress={() => open({ kind: 'templates' })}>
        {t.templates}
      </Button>
      <Button icon={Plus} onPress={() => open({ kind: 'entry', id: null })}>
        {t.add}
      </Button>
    </>
  )
  return (
    <>
      <YearStep year={year} today={today} />
      <EmptyState title={t.noneTitle} actions={actions}>
        {rights.edits ? t.noneText : t.noneForReaders}
      </EmptyState>
    </>
  )
}
