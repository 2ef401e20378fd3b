import type { CheckedFile } from '#modules/reports/freezing/approved-report.ts'
import { slugOf } from '#modules/reports/freezing/approved-report.ts'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { languageNames } from '#web/language-names.ts'
import { Boat } from '#web/art/Boat.tsx'
import { SiteDocument, type SiteFrame } from '../web/SiteDocument.tsx'
import { siteReportTexts } from './site-reports.texts.ts'

export type CheckFault = 'checkNothing' | 'checkTooLarge' | 'checkTooMany'

/** What came of a check; undefined: nothing has been given yet. */
export type CheckAnswer = { hash: string; found: readonly CheckedFile[] } | { fault: CheckFault } | undefined

interface Props {
  frame: SiteFrame
  answer: CheckAnswer
}

/** Where anybody learns whether a file is an approved report: a plain form. */
export function ReportCheckPage({ frame, answer }: Props) {
  const { language } = frame
  const t = siteReportTexts[language]
  return (
    <SiteDocument
      frame={frame}
      title={t.checkTitle}
      description={t.checkLead}
      path={answer ? null : '/report-check'}
      isDemo={false}
      name={
        <a className="site-name" href={`/${language}`}>
          <Boat size={30} /> Kaarna
        </a>
      }
      footer={<b>Kaarna</b>}
    >
      <div className="site-part site-report report-check">
        <h1>{t.checkTitle}</h1>
        <p className="site-lead">{t.checkLead}</p>
        {answer && <Answer answer={answer} language={language} />}
        <form className="form" method="post" encType="multipart/form-data" action={`/${language}/report-check`}>
          <div className="field">
            <label className="field-label" htmlFor="file">
              {t.checkFile}
            </label>
            <input className="input" id="file" name="file" type="file" accept=".pdf,.docx,.html" />
          </div>
          <div className="field">
            <label className="field-label" htmlFor="hash">
              {t.checkHash}
            </label>
            <input className="input" id="hash" name="hash" maxLength={64} spellCheck={false} autoComplete="off" />
          </div>
          <button className="button primary" type="submit">
            {t.doCheck}
          </button>
        </form>
      </div>
    </SiteDocument>
  )
}

function Answer({ answer, language }: { answer: NonNullable<CheckAnswer>; language: Language }) {
  const t = siteReportTexts[language]
  if ('fault' in answer)
    return (
      <p className="site-fault" role="alert">
        {t[answer.fault]}
      </p>
    )
  const { found, hash } = answer
  const checkedAs = ({ isEdition }: CheckedFile) => t.checkedAs[isEdition ? 'edition' : 'document']
  return (
    <section className="report-check-answer" role="status">
      <h2>{found.length > 0 ? t.isApproved : t.isNotApproved}</h2>
      <p className="small">
        {t.hash}: <code>{hash}</code>
      </p>
      <ul>
        {found.map((file) => (
          <li key={`${file.language}${file.format}${file.decidedOn}`}>
            <a href={`/${language}/${file.organisation}/reports/${slugOf(file)}`}>
              {textIn(file.organisationName, language)}: {textIn(file.title, language)}
            </a>{' '}
            ({[languageNames[file.language], file.format?.toUpperCase() ?? checkedAs(file)].join(', ')}).{' '}
            {[t.decided(textIn(file.decidedBy, language), formatDay(file.decidedOn, language)), file.section]
              .filter(Boolean)
              .join(', ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
