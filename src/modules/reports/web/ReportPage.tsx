import { lazy, Suspense } from 'react'
import { useLoaderData } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { reportsAccess } from '../reports.access.ts'
import { ActiveEditorProvider } from './writing/active-editor.tsx'
import { AddBlockMenu } from './blocks/AddBlockMenu.tsx'
import { ArrangingProvider } from './arranging.tsx'
import { DocumentLanguage } from './document/document-language.tsx'
import { RemovedBlockProvider } from './blocks/removed-block.tsx'
import type { ReportData } from './report.loader.ts'
import { ReportBar } from './ReportBar.tsx'
import { type BlockPlace, ReportBlock } from './blocks/ReportBlock.tsx'
import { ReportOutline } from './ReportOutline.tsx'
import { pageTexts } from './report-page.texts.ts'
import { SavingBoardProvider } from './writing/saving-board.tsx'
import { UnsavedGuard } from './writing/UnsavedGuard.tsx'
import { useCurrentChapter } from './use-current-chapter.ts'

/** The editor is a large part of the page's code: only those who write load it. */
const FormatBar = lazy(() => import('./writing/FormatBar.tsx'))

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
    <ArrangingProvider key={report.id} version={report.version}>
      <SavingBoardProvider>
        <ActiveEditorProvider>
          <RemovedBlockProvider>
            <UnsavedGuard />
            <div className="report-page">
              <ReportBar {...place} />
              <div className="report-beside">{outline}</div>
              <div className="report-contents-small">
                <Disclosure title={t.outline} level={2}>
                  {outline}
                </Disclosure>
              </div>
              <div className="report-desk">
                {place.mayWrite && (
                  <Suspense fallback={<div className="report-format" />}>
                    <FormatBar />
                  </Suspense>
                )}
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
    </ArrangingProvider>
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
