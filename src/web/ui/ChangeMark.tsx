import { ArrowDown, ArrowRight, ArrowUp } from 'lucide-react'

import { formatChange } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Icon } from './Icon.tsx'
import { kitTexts } from './kit.texts.ts'

interface Props {
  difference: number
  movement: 'rose' | 'fell' | 'flat'
  verdict: 'better' | 'worse' | 'none'
  decimals: number
  /** Behind the number, such as a percentage's `%-yks.`. */
  unit?: string
}

const arrows = { rose: ArrowUp, fell: ArrowDown, flat: ArrowRight }

/** A change with three cues: the arrow says what the number did, the shape and the word what it means. */
export function ChangeMark({ difference, movement, verdict, decimals, unit }: Props) {
  const language = useLanguage()
  const t = useTexts(kitTexts)
  const meaning = movement === 'flat' ? 'flat' : verdict === 'none' ? movement : verdict
  const tone = verdict === 'none' || movement === 'flat' ? 'flat' : verdict
  return (
    <span className={`change change-${tone}`}>
      <span className="change-shape">
        <Icon as={arrows[movement]} strong />
      </span>
      <span className="number">
        {formatChange(difference, language, decimals)}
        {unit && `\u00a0${unit}`}
      </span>
      <span>{t.change[meaning]}</span>
    </span>
  )
}
