import { textIn } from '#shared/local-text.ts'
import { formatNumber, formatPercent } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { attributionOf } from '../attribution.ts'
import { rhythmOf } from '../changes/digest.ts'
import type { IndicatorDetails } from '../indicators.contract.ts'
import type { ProfileRow } from '../reading.ts'
import { indicatorPageTexts } from './indicator-page.texts.ts'
import { qualityTexts } from './quality.texts.ts'

interface Props {
  indicator: IndicatorDetails
  /** Undefined: the figures are of no area of ours, and the rhythm is not told. */
  profile: Pick<ProfileRow, 'years' | 'values'> | undefined
}

/** What whoever uses the figure must know of it: how often and how widely it comes, and on which terms. */
export function IndicatorQuality({ indicator, profile }: Props) {
  const t = useTexts(qualityTexts)
  const page = useTexts(indicatorPageTexts)
  const language = useLanguage()
  const { producer, licence, mayRepublish, source, revision } = indicator
  const known = profile?.years.filter((_, position) => profile.values[position] !== null) ?? []
  const facts: [string, string][] = [
    [page.producer, textIn(producer, language)],
    // A single value has no rhythm.
    [t.rhythm, known.length > 1 ? t.rhythmOf(rhythmOf(known)) : ''],
    [t.coverage, useCoverage(indicator)],
    [page.licence, licence ?? page.ownTerms],
    [t.republishing, mayRepublish ? t.mayRepublish : t.mayNotRepublish],
    [t.attribution, revision ? attributionOf({ indicator, source, fetchedAt: revision.fetchedAt }, language) : ''],
  ]
  return (
    <section className="indicator-quality">
      <h2>{t.title}</h2>
      <dl>
        {facts
          .filter(([, said]) => said !== '')
          .map(([name, said]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

/** Empty while nobody has counted. */
function useCoverage({ covered }: IndicatorDetails): string {
  const t = useTexts(qualityTexts)
  const language = useLanguage()
  if (!covered) return ''
  const { municipalities, of } = covered
  if (municipalities === 0 || of === 0) return t.noMunicipalities
  const share = formatPercent(Math.floor((100 * municipalities) / of), language)
  return t.coverageOf(formatNumber(municipalities, language), formatNumber(of, language), share)
}
