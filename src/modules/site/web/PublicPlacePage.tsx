import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { Brook } from '#web/art/Brook.tsx'
import { chooseHighlights, messageOf, outcomesOf } from '../highlights.ts'
import type { PublicPlace } from '../public-place.ts'
import { placeInWords } from '../place-in-words.ts'
import { siteTexts } from '../site.texts.ts'
import { WaysToWellbeing } from './WaysToWellbeing.tsx'
import { GoalLines } from './GoalLines.tsx'
import { MeasureMessage } from './MeasureMessage.tsx'
import { MeasureTable } from './MeasureTable.tsx'
import { SiteDocument, type SiteFrame } from './SiteDocument.tsx'
import { PlaceName } from './PlaceName.tsx'

/** How many measures stand first, as messages. */
export const messages = 5
const wideMessages = 2

interface Props {
  frame: SiteFrame
  place: PublicPlace
}

/** How a town is doing, for its residents. */
export function PublicPlacePage({ frame, place }: Props) {
  const { language } = frame
  const t = siteTexts[language]
  const { organisation, rows, priorities } = place
  const name = textIn(organisation.name, language)
  const said = placeInWords(organisation, language)
  const highlights = chooseHighlights(rows, messages)
  return (
    <SiteDocument
      frame={frame}
      title={t.place.pageTitle(name, said)}
      description={t.place.description(name, said)}
      path={`/${organisation.slug}`}
      isDemo={organisation.demo}
      name={<PlaceName organisation={organisation} language={language} />}
      sections={[
        ...(highlights.length > 0 ? [{ href: '#figures', label: t.place.figures }] : []),
        ...(priorities.length > 0 ? [{ href: '#goals', label: t.place.goals }] : []),
        ...(rows.length > 0 ? [{ href: '#measures', label: t.place.measures }] : []),
        ...(place.hasProjects ? [{ href: `/${language}/${organisation.slug}/projects`, label: t.projects }] : []),
        ...(place.hasReports ? [{ href: `/${language}/${organisation.slug}/reports`, label: t.reports }] : []),
        ...(place.hasMeetings ? [{ href: `/${language}/${organisation.slug}/groups`, label: t.meetings }] : []),
        { href: '#five-ways', label: t.ways.title },
      ]}
      footer={<b>{name}</b>}
    >
      <Hero place={place} language={language} hasHighlights={highlights.length > 0} />
      {highlights.length > 0 && (
        <section className="site-part" id="figures">
          <h2>{t.place.figures}</h2>
          <p className="site-lead">{t.place.figuresLead}</p>
          <ul className="messages">
            {highlights.map((row, index) => (
              <MeasureMessage
                key={row.indicator.key}
                row={row}
                place={place}
                language={language}
                isWide={index < wideMessages}
              />
            ))}
          </ul>
        </section>
      )}
      {priorities.length > 0 && <GoalLines priorities={priorities} texts={t.place} language={language} />}
      {rows.length > 0 && <MeasureTable place={place} language={language} />}
      <WaysToWellbeing texts={t.ways} />
    </SiteDocument>
  )
}

function Hero({ place, language, hasHighlights }: { place: PublicPlace; language: Language; hasHighlights: boolean }) {
  const t = siteTexts[language].place
  const rows = outcomesOf(place.rows)
  const count = (message: 'better' | 'worse') => rows.filter((row) => messageOf(row) === message).length
  const counts = { total: rows.length, better: count('better'), worse: count('worse') }
  return (
    <div className="hero">
      <Brook className="hero-art" />
      <div className="hero-words">
        <h1>{t.title}</h1>
        <p className="hero-lead">
          {rows.length > 0 ? t.counts(counts, placeInWords(place.organisation, language)) : t.noFigures}
        </p>
        <div className="hero-actions">
          {hasHighlights && (
            <a className="button primary" href="#figures">
              {t.readFigures}
            </a>
          )}
          {place.priorities.length > 0 && (
            <a className="button secondary" href="#goals">
              {t.readGoals}
            </a>
          )}
          {rows.length > 0 && place.priorities.length === 0 && (
            <a className="button secondary" href="#measures">
              {t.readMeasures}
            </a>
          )}
        </div>
      </div>
    </div>
  )
}
