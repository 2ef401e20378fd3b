import { CalendarPlus, type LucideIcon, PencilLine, Unlink } from 'lucide-react'

import { useLanguage, useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { ClockKind } from '../clock-words.ts'
import { useTwoClocks } from './two-clocks.tsx'
import { twoClocksTexts } from './two-clocks.texts.ts'

const icons: Record<ClockKind, LucideIcon> = { corrected: PencilLine, gone: Unlink, newer: CalendarPlus }

/** Below a block that shows figures: which of them are not today as they were written. */
export function BlockClockMarks({ block }: { block: string }) {
  const t = useTexts(twoClocksTexts)
  const own = useLanguage()
  const marks = useTwoClocks().marks.get(block)
  if (!marks) return null
  return (
    <ul className="clock-marks" lang={own} aria-label={t.marks}>
      {marks.map(({ kind, figure, words }) => (
        <li key={figure + words} className={kind}>
          <Icon as={icons[kind]} />
          <span>
            <b>{figure}</b>: {words}
          </span>
        </li>
      ))}
    </ul>
  )
}
