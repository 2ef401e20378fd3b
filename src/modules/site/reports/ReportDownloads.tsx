import { slugOf } from '#modules/reports/freezing/approved-report.ts'
import type { PublishedReport } from '#modules/reports/freezing/published-reports.service.ts'
import { languageNames } from '#web/language-names.ts'
import { sizeOf } from './file-size.ts'
import { type ReportPageProps, reportsAddress } from './ReportFrame.tsx'
import { siteReportTexts } from './site-reports.texts.ts'

interface Props extends Pick<ReportPageProps, 'frame' | 'organisation'> {
  report: PublishedReport
}

/** The files as they were kept, with what each is known by. */
export function ReportDownloads({ frame, organisation, report }: Props) {
  const { language } = frame
  const t = siteReportTexts[language]
  const { approved, documentHash, editionHash } = report
  const home = `/${language}${reportsAddress(organisation)}/${slugOf(approved)}`
  return (
    <section className="report-files">
      <h2>{t.downloads}</h2>
      {approved.files.length === 0 && <p>{t.filesBeingMade}</p>}
      <ul>
        {approved.files.map((file) => (
          <li key={file.sha256}>
            <a href={`${home}/files/${file.language}.${file.format}`} hrefLang={file.language}>
              {languageNames[file.language]}, {t.file(file.format.toUpperCase(), sizeOf(file.bytes, language))}
            </a>
          </li>
        ))}
      </ul>
      <details className="small">
        <summary>{t.hashes}</summary>
        <p>{t.downloadsLead}</p>
        <dl className="muted">
          {approved.files.map((file) => (
            <div key={file.sha256}>
              <dt>
                {languageNames[file.language]}, {file.format.toUpperCase()}
              </dt>
              <dd>
                <code>{file.sha256}</code>
              </dd>
            </div>
          ))}
          <div>
            <dt>{t.documentHash}</dt>
            <dd>
              <code>{documentHash}</code>
            </dd>
          </div>
          {editionHash && (
            <div>
              <dt>{t.editionHash}</dt>
              <dd>
                <code>{editionHash}</code>
              </dd>
            </div>
          )}
        </dl>
      </details>
      <p className="small">
        <a href={`/${language}/report-check`}>{t.check}</a> · <a href={`${home}/origins`}>{t.originsTitle}</a>
      </p>
    </section>
  )
}
