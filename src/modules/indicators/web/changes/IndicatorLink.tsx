import { Link } from 'react-router'

import { inLanguage } from '#shared/local-text.ts'
import { useLanguage } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { IndicatorSummary } from '../../indicators.contract.ts'
import { indicatorAddress } from '../addresses.ts'
import { splitTitle } from '../indicator-title.ts'

/** An indicator's name that leads to its page; nothing for one that may not be seen any more. */
export function IndicatorLink({ indicator }: { indicator: IndicatorSummary | undefined }) {
  const language = useLanguage()
  const { organisation } = usePlace()
  if (!indicator) return null
  const title = inLanguage(indicator.title, language)
  const { main, detail } = splitTitle(title.text, '')
  return (
    <>
      <Link to={indicatorAddress(organisation.slug, indicator.key)} lang={title.language}>
        {main}
      </Link>{' '}
      {detail && <small className="muted">{detail}</small>}
    </>
  )
}
