import { LineChart } from '#charts/LineChart.tsx'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import { splitTitle } from '#modules/indicators/web/indicator-title.ts'
import { inLanguage, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { toLineChart } from '../measure-chart.ts'
import type { PublicPlace } from '../public-place.ts'
import { residentSentence } from '../resident-sentence.ts'
import { siteTexts } from '../site.texts.ts'
import { SiteChange } from './SiteChange.tsx'

interface Props {
  row: ProfileRow
  place: PublicPlace
  language: Language
  /** Drawn wide: the first two of the page. */
  isWide: boolean
}

/** One measure as a message: its name, what happened, and the course of the years. */
export function MeasureMessage({ row, place, language, isWide }: Props) {
  const { indicator } = row
  const title = inLanguage(indicator.title, language)
  const chart = toLineChart({
    row,
    name: textIn(place.organisation.name, language),
    neighbours: place.neighbours.filter(({ role }) => role === 'country'),
    figures: place.neighbourFigures.get(indicator.key),
    language,
  })
  const { main, detail } = splitTitle(title.text, chart.unit)
  const width = isWide ? 620 : 400
  return (
    <li className={isWide ? 'message message-wide' : 'message'}>
      <h3 lang={title.language}>
        <a href={`/${language}/${place.organisation.slug}/indicators/${indicator.key}`}>
          {main} {detail && <small>{detail}</small>}
        </a>
      </h3>
      <p>{residentSentence(row, language)}</p>
      <SiteChange row={row} language={language} />
      <div className="message-chart roomy-only">
        <LineChart {...chart} width={width} height={isWide ? 260 : 220} labels={isWide ? 'direct' : 'own'} />
      </div>
      <div className="message-chart tight-only">
        <LineChart {...chart} width={340} height={210} labels="own" />
      </div>
      <p className="small muted">
        {textIn(indicator.producer, language)} {row.latest?.year}
        {row.latest?.fewCases && `. ${siteTexts[language].fewCases}`}
      </p>
    </li>
  )
}
