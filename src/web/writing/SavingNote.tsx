import { CircleAlert } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import { useTogetherWords } from '#web/together/together-context.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { SavingState } from './text-saver.ts'
import { writingTexts } from './writing.texts.ts'

/** Beside a text: only what the writer must know of it. That it was saved stands in the page's bar. */
export function SavingNote({ state }: { state: SavingState }) {
  const t = useTexts(writingTexts)
  const words = useTogetherWords()
  if (state.kind !== 'failed' && state.kind !== 'refused') return null
  return (
    <p className={`report-saving-note ${state.kind}`} role="alert">
      <Icon as={CircleAlert} />{' '}
      {state.kind === 'refused' ? words.refused : state.why === 'signedOut' ? t.signedOut : t.failed}
    </p>
  )
}
