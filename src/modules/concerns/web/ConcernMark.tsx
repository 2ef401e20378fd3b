import { CloudRain, Sun } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { Concern, ConcernKind, Finding } from '../concern.ts'
import { concernTexts } from '../concerns.texts.ts'

/** Joy or concern, as a shape and a word. */
export function KindMark({ kind }: { kind: ConcernKind }) {
  const t = useTexts(concernTexts)
  return (
    <span className={`concern-kind ${kind}`}>
      <Icon as={kind === 'joy' ? Sun : CloudRain} />
      {t.kinds[kind]}
    </span>
  )
}

/** What has become of it. */
export function StateTag({ state }: Pick<Concern, 'state'>) {
  const t = useTexts(concernTexts)
  return <span className={`concern-state ${state}`}>{t.states[state]}</span>
}

/** What was found in the figures, as a shape and a word. */
export function FindingMark({ finding }: { finding: Finding }) {
  const t = useTexts(concernTexts)
  return (
    <span className={`concern-finding ${finding}`}>
      <i aria-hidden />
      {t.findings[finding]}
    </span>
  )
}
