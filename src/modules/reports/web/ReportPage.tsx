import { useLoaderData } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { reportsAccess } from '../reports.access.ts'
import { ActiveEditorProvider } from './active-editor.tsx'
import { AddBlockMenu } from './AddBlockMenu.tsx'
import { DocumentLanguage } from './document-language.tsx'
import { FormatBar } from './FormatBar.tsx'
import { RemovedBlockProvider } from './removed-block.tsx'
import type { ReportData } from './report.loader.ts'
import { ReportBar } from './ReportBar.tsx'
import { type BlockPlace, ReportBlock } from './ReportBlock.tsx'
import { ReportOutline } from './ReportOutline.tsx'
import { pageTexts } from './report-page.texts.ts'
import { SavingBoardProvider } from './saving-board.tsx'
import { useCurrentChapter } from './use-current-chapter.ts'

/** A report as it will be printed, to be read and written: chapters beside, texts and live blocks in the document. */
export function ReportPage() {
  const { report, language } = useLoaderData<ReportData>()
  const t = useTexts(pageTexts)
  const { organisation, role } = usePlace()
  const current = useCurrentChapter(report.chapters.map(({ key }) => key))
  const place = {
    organisation: organisation.slug,
    report,
    language,
    mayWrite: reportsAccess.writeText.roles.some((allowed) => allowed === role),
    mayArrange: reportsAccess.arrangeReport.roles.some((allowed) => allowed === role),
  }
  const outline = <ReportOutline chapters={report.chapters} language={language} current={current} />
  return (
    <SavingBoardProvider>
      <ActiveEditorProvider>
        <RemovedBlockProvider>
          <div className="report-page">
            <ReportBar organisation={organisation.slug} report={report} language={language} mayWrite={place.mayWrite} />
            <div className="report-beside">{outline}</div>
            <div className="report-contents-small">
              <Disclosure title={t.outline} level={2}>
                {outline}
              </Disclosure>
            </div>
            <div className="report-desk">
              {place.mayWrite && <FormatBar />}
              <article
                className="report-paper report-prose"
                lang={language}
                aria-label={textIn(report.title, language)}
              >
                <p className="report-running">
                  <span>
                    {report.organisationName} · {textIn(report.title, language)}
                  </span>
                  <span>{report.notice}</span>
                </p>
                <DocumentLanguage value={language}>
                  {report.chapters.map((chapter) => (
                    <Chapter key={chapter.id} place={{ ...place, chapter }} />
                  ))}
                </DocumentLanguage>
              </article>
            </div>
          </div>
        </RemovedBlockProvider>
      </ActiveEditorProvider>
    </SavingBoardProvider>
  )
}

function Chapter({ place }: { place: BlockPlace }) {
  const { chapter, language } = place
  const Heading = chapter.level === 1 ? 'h2' : 'h3'
  const headingId = `${chapter.key}-title`
  return (
    <section id={chapter.key} className={`report-chapter level-${chapter.level}`} aria-labelledby={headingId}>
      <Heading id={headingId}>
        {chapter.number && <span className="report-number">{chapter.number}</span>} {textIn(chapter.title, language)}
      </Heading>
      {chapter.blocks.map((block) => (
        <ReportBlock key={block.id} block={block} place={place} />
      ))}
      {place.mayArrange && <AddBlockMenu place={place} />}
    </section>
  )
}
