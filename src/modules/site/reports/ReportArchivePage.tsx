import { archiveKindTexts } from '#modules/reports/archive/archive-kinds.texts.ts'
import { type ArchivedReport, yearsInWords } from '#modules/reports/archive/archived-report.ts'
import { type ApprovedReport, slugOf } from '#modules/reports/freezing/approved-report.ts'
import { formatDay } from '#shared/day.ts'
import { inLanguage, textIn } from '#shared/local-text.ts'
import { ReportFrame, type ReportPageProps, reportsAddress, SearchForm } from './ReportFrame.tsx'
import { sizeOf } from './file-size.ts'
import { siteReportTexts } from './site-reports.texts.ts'

interface Props extends ReportPageProps {
  approved: readonly ApprovedReport[]
  archived: readonly ArchivedReport[]
  /** What was searched for; empty: everything is shown. */
  words: string
}

/** Every report that a place has made public, the approved ones as pages and the old ones as files. */
export function ReportArchivePage({ frame, organisation, approved, archived, words }: Props) {
  const { language } = frame
  const t = siteReportTexts[language]
  const home = `/${language}${reportsAddress(organisation)}`
  const count = approved.length + archived.length
  return (
    <ReportFrame
      frame={frame}
      organisation={organisation}
      title={words ? t.searchTitle(words) : t.title}
      description={t.lead}
      path={words ? null : ''}
    >
      <h1>{t.title}</h1>
      <p className="site-lead">{count === 0 && !words ? t.none : t.lead}</p>
      {(count > 0 || words) && <SearchForm action={home} label={t.search} words={words} button={t.doSearch} />}
      {words && (
        <p className="report-found">
          {count > 0 ? t.foundReports(count) : t.foundNone} <a href={home}>{t.allReports}</a>
        </p>
      )}
      {approved.length > 0 && (
        <section>
          <h2>{t.approvedTitle}</h2>
          <ul className="report-years">
            {approved.map((report) => (
              <ApprovedRow key={report.reportId} report={report} home={home} language={language} />
            ))}
          </ul>
        </section>
      )}
      {archived.length > 0 && (
        <section>
          <h2>{t.archiveTitle}</h2>
          <p className="muted">{t.archiveLead}</p>
          <ul className="report-years">
            {archived.map((report) => (
              <ArchivedRow key={report.id} report={report} home={home} language={language} />
            ))}
          </ul>
        </section>
      )}
    </ReportFrame>
  )
}

type RowProps<Report> = { report: Report; home: string; language: ReportPageProps['frame']['language'] }

function ApprovedRow({ report, home, language }: RowProps<ApprovedReport>) {
  const t = siteReportTexts[language]
  const title = inLanguage(report.title, language)
  const { decidedBy, decidedOn, section } = report.decision
  return (
    <li className="report-year">
      <b className="report-year-number">{report.year}</b>
      <div>
        <h3 lang={title.language}>
          <a href={`${home}/${slugOf(report)}`}>{title.text}</a>
        </h3>
        <p className="muted">
          {[t.decided(textIn(decidedBy, language), formatDay(decidedOn, language)), section].filter(Boolean).join(', ')}
        </p>
      </div>
    </li>
  )
}

function ArchivedRow({ report, home, language }: RowProps<ArchivedReport>) {
  const t = siteReportTexts[language]
  const { decidedBy, decidedOn, section } = report
  const decided = decidedBy && decidedOn ? t.decided(decidedBy, formatDay(decidedOn, language)) : decidedBy
  const size = t.file('PDF', sizeOf(report.bytes, language))
  return (
    <li className="report-year" id={`archived-${report.id}`}>
      <b className="report-year-number">{yearsInWords(report)}</b>
      <div>
        <h3 lang={report.language}>
          <a href={`${home}/archive/${report.id}.pdf`}>{textIn(report.title, language)}</a>
        </h3>
        <p className="muted">
          {[archiveKindTexts[language][report.kind], decided, section, size, report.pages && t.pages(report.pages)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {report.link && <a href={report.link}>{t.minutes}</a>}
        {report.reading !== 'read' && report.reading !== 'waiting' && (
          <p className="small muted">{t.notSearchable[report.reading]}</p>
        )}
      </div>
    </li>
  )
}
