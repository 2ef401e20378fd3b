import { ArrowDownRight, ArrowUpRight } from 'lucide-react'

import { formatValue } from '#charts/values.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { DigestContent } from '../../changes/digest.ts'
import type { NamedDigest } from './changes.loader.ts'
import { changesTexts } from './changes.texts.ts'
import { IndicatorLink } from './IndicatorLink.tsx'

interface Props extends Pick<DigestContent, 'attention' | 'newYears'> {
  indicators: NamedDigest['indicators']
}

/** The changes that a test speaks for, each with its reason in words. */
export function AttentionList({ attention, newYears, indicators }: Props) {
  const t = useTexts(changesTexts)
  const language = useLanguage()
  return (
    <ul className="attention">
      {attention.map(({ indicator: key, verdict, reason }) => {
        const indicator = indicators.get(key)
        const fresh = newYears.find((one) => one.indicator === key)
        const isUp = (indicator?.direction === 'higher') === (verdict === 'better')
        return (
          <li key={key} className={`attention-item attention-${verdict}`}>
            <span className={`change change-${verdict}`}>
              <span className="change-shape">
                <Icon as={isUp ? ArrowUpRight : ArrowDownRight} strong />
              </span>
              {t.verdicts[verdict]}
            </span>
            <span className="attention-name">
              <IndicatorLink indicator={indicator} />
              <small>{t.reasons[reason]}</small>
            </span>
            {indicator && fresh && (
              <span className="number">
                {formatValue(fresh.value, {
                  unit: textIn(indicator.unit, language),
                  decimals: indicator.decimals,
                  language,
                })}{' '}
                <small className="muted">{fresh.years.at(-1)}</small>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
