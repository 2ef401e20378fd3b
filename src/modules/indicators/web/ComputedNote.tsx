import { Link } from 'react-router'

import { formatChange } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import type { ProfileRow } from '../reading.ts'
import { methodsAddress } from './addresses.ts'
import { indicatorPageTexts } from './indicator-page.texts.ts'

/** What Kaarna itself computed, and how: one click from the claim. */
export function ComputedNote({ profile }: { profile: ProfileRow }) {
  const t = useTexts(indicatorPageTexts)
  const { organisation } = usePlace()
  const language = useLanguage()
  const { trend, indicator } = profile
  const hasTest = trend.pValue !== null && trend.firstYear !== null && trend.lastYear !== null
  const slope =
    trend.slopePerYear === null
      ? ''
      : `, ${t.slope(formatChange(trend.slopePerYear, language, indicator.decimals + 1))}`
  return (
    <Disclosure title={t.computed} level={2}>
      <p className="reading">{t.computedText}</p>
      {hasTest && <p className="small">{`${t.test(trend.firstYear!, trend.lastYear!, trend.count)}${slope}.`}</p>}
      <p className="small">
        <Link to={methodsAddress(organisation.slug)}>{t.allMethods}</Link>
      </p>
    </Disclosure>
  )
}
