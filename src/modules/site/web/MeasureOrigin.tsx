import type { ProfileRow } from '#modules/indicators/reading.ts'
import { changeSentence, trendSentence } from '#modules/indicators/sentence.ts'
import { sourceName } from '#modules/indicators/source-name.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { inLanguage, type LocalText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { sentence } from '../sentence-case.ts'
import { siteTexts } from '../site.texts.ts'

interface Props {
  row: ProfileRow
  regionKey: string | null
  language: Language
}

/** What the figure means, and where it comes from down to the revision. */
export function MeasureOrigin({ row, regionKey, language }: Props) {
  const { indicator, origin } = row
  const t = siteTexts[language].measure
  const producer = textIn(indicator.producer, language)
  const data = `/api/v1/indicators/${indicator.key}/data?region=${regionKey ?? ''}`
  return (
    <section className="site-origin">
      <SourceHtml title={t.meaning} text={indicator.description} language={language} />
      <SourceHtml title={t.interpretation} text={indicator.interpretation} language={language} />
      <SourceHtml title={t.limits} text={indicator.limits} language={language} />
      <h2>{t.origin}</h2>
      <ul>
        {origin && <li>{t.source(sourceName(origin.source, language))}</li>}
        {producer && <li>{t.producer(producer)}</li>}
        {indicator.updatedOn && <li>{t.updatedOn(formatDay(indicator.updatedOn, language))}</li>}
        {origin && <li>{t.fetchedOn(formatDay(isoDay(new Date(origin.fetchedAt)), language), origin.revision)}</li>}
        {regionKey && indicator.mayRepublish && (
          <li>
            {t.download}: <a href={`${data}&format=csv`}>CSV</a>, <a href={`${data}&format=jsonstat`}>JSON-stat</a>
          </li>
        )}
      </ul>
      <h2>{t.howComputed}</h2>
      <p>
        {computedParts(row, language).map(sentence).join(' ')} {t.computed}
      </p>
    </section>
  )
}

/** Words of the source; they were sanitised when they were fetched. */
function SourceHtml({ title, text, language }: { title: string; text: LocalText; language: Language }) {
  const found = inLanguage(text, language)
  if (!found.text) return null
  return (
    <>
      <h2>{title}</h2>
      <div className="reading" lang={found.language} dangerouslySetInnerHTML={{ __html: found.text }} />
    </>
  )
}

/** The claims with their tests, as the workspace says them. */
const computedParts = ({ trend, change, indicator }: ProfileRow, language: Language): string[] =>
  [trendSentence(trend, indicator.direction, language), change && changeSentence(change, language)].filter(
    (part): part is string => Boolean(part),
  )
