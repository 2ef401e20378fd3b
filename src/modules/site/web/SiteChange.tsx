import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowRight from 'lucide-react/icons/arrow-right'
import ArrowUp from 'lucide-react/icons/arrow-up'

import type { ProfileRow } from '#modules/indicators/reading.ts'
import { formatChange } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { siteTexts } from '../site.texts.ts'

const arrows = { rose: ArrowUp, fell: ArrowDown, flat: ArrowRight }

/** The latest change of a measure: arrow, shape and word. Nothing when there is only one figure. */
export function SiteChange({ row, language }: { row: ProfileRow; language: Language }) {
  const { change, indicator } = row
  if (!change) return null
  const { movement, verdict, difference } = change
  const meaning = movement === 'flat' ? 'flat' : verdict === 'none' ? movement : verdict
  const tone = movement === 'flat' || verdict === 'none' ? 'flat' : verdict
  return (
    <span className={`change change-${tone}`}>
      <span className="change-shape">
        <Icon as={arrows[movement]} strong />
      </span>
      <span className="number">{formatChange(difference, language, indicator.decimals)}</span>
      <span>{siteTexts[language].change[meaning]}</span>
    </span>
  )
}
