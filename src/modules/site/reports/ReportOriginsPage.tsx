import { slugOf } from '#modules/reports/freezing/approved-report.ts'
import { correctionWords, figureName } from '#modules/reports/freezing/clock-words.ts'
import type { TwoClocks } from '#modules/reports/freezing/clocks.ts'
import { freezingTexts } from '#modules/reports/freezing/freezing.texts.ts'
import type { PublishedReport } from '#modules/reports/freezing/published-reports.service.ts'
import { sourceName } from '#modules/indicators/source-name.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { inLanguage } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { ReportFrame, type ReportPageProps } from './ReportFrame.tsx'
import { siteReportTexts } from './site-reports.texts.ts'

interface Props extends ReportPageProps {
  report: PublishedReport
  clocks: TwoClocks
}

/** Where every figure of a report was read from; a figure in the files leads here, to its indicator's row. */
export function ReportOriginsPage({ frame, organisation, report, clocks }: Props) {
  const { language } = frame
  const t = siteReportTexts[language]
  const path = `/${slugOf(report.approved)}`
  return (
    <ReportFrame
      frame={frame}
      organisation={organisation}
      title={`${t.originsTitle} – ${report.document.title}`}
      description={t.originsLead}
      path={`${path}/origins`}
      trail={[{ path, label: report.document.title }]}
    >
      <h1>{t.originsTitle}</h1>
      <p className="site-lead">{t.originsLead}</p>
      <div className="table-scroll" role="region" tabIndex={0} aria-label={t.originsTitle}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t.indicator}</th>
              <th scope="col">{t.source}</th>
              <th scope="col" className="number">
                {t.revision}
              </th>
              <th scope="col">{t.fetched}</th>
              <th scope="col">{t.now}</th>
            </tr>
          </thead>
          <tbody>
            {report.basis.indicators.map(({ key, title, origin }) => {
              const name = inLanguage(title, language)
              return (
                <tr key={key} id={`indicator-${key}`}>
                  <th scope="row" lang={name.language}>
                    <a href={`/${language}/${organisation.slug}/indicators/${key}`}>{name.text}</a>
                  </th>
                  <td>{sourceName(origin.source, language)}</td>
                  <td className="number">{origin.revision}</td>
                  <td>{formatDay(isoDay(new Date(origin.fetchedAt)), language)}</td>
                  <td>{presentState(key, clocks, language)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </ReportFrame>
  )
}

function presentState(key: string, { corrections, gone }: TwoClocks, language: Language) {
  if (gone.some(({ indicator }) => indicator === key)) return freezingTexts[language].clocks.gone
  const its = corrections.filter(({ indicator }) => indicator === key)
  if (its.length === 0) return siteReportTexts[language].asWritten
  return (
    <ul>
      {its.map((one) => (
        <li key={`${one.region} ${one.year}`}>
          {figureName(one, language)}: {correctionWords(one, language)}
        </li>
      ))}
    </ul>
  )
}
