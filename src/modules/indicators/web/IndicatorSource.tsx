import { formatDay, formatMoment } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { SourceLine } from '#web/ui/SourceLine.tsx'
import type { IndicatorDescription } from '../indicators.contract.ts'
import { sourceName } from '../source-name.ts'
import { indicatorPageTexts } from './indicator-page.texts.ts'

interface Props {
  indicator: IndicatorDescription
  /** Where the versions of the figures are told, if on the same page. */
  revisions?: `#${string}`
}

/** Where the figures come from, down to the revision and the moment they were fetched. */
export function IndicatorSource({ indicator, revisions }: Props) {
  const t = useTexts(indicatorPageTexts)
  const language = useLanguage()
  const { revision, producer, updatedOn, licence, source } = indicator
  const producerName = textIn(producer, language)
  const name = sourceName(source, language)
  return (
    <SourceLine source={name}>
      {producerName && producerName !== name && (
        <span>
          {t.producer}: {producerName}
        </span>
      )}
      {updatedOn && <span>{t.updatedOn(formatDay(updatedOn, language))}</span>}
      {revision && (
        <span>
          {revisions ? <a href={revisions}>{t.revision(revision.number)}</a> : t.revision(revision.number)},{' '}
          {t.fetchedAt(formatMoment(new Date(revision.fetchedAt), language))}
        </span>
      )}
      <span>
        {t.licence}: {licence ?? t.ownTerms}
      </span>
    </SourceLine>
  )
}
