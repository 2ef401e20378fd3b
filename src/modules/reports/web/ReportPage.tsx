import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import { useLoaderData, useSearchParams } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { DocumentLanguage } from '#web/document/document-language.tsx'
import { usePlace } from '#web/session.tsx'
import { ReadingNote, ReadingProvider } from '#web/together/reading-context.tsx'
import { TogetherProvider } from '#web/together/together-context.tsx'
import { TogetherNotes } from '#web/together/TogetherNotes.tsx'
import { UndoLine } from '#web/undo/UndoLine.tsx'
import { ActiveEditorProvider } from '#web/writing/active-editor.tsx'
import { SavingBoardProvider } from '#web/writing/saving-board.tsx'
import { ReferencesProvider } from '#web/writing/references.tsx'
import { UnsavedGuard } from '#web/writing/UnsavedGuard.tsx'
import { TwoClocksProvider } from '../freezing/web/two-clocks.tsx'
import { TwoClocksBar } from '../freezing/web/TwoClocksBar.tsx'
import { readsDrafts, reportsAccess } from '../reports.access.ts'
import { arrangementOfReport, nameOfReport } from '../together/report-document.ts'
import { ReopenedNote } from '../workflow/web/ReopenedNote.tsx'
import { ReportWay } from '../workflow/web/ReportWay.tsx'
import { isOpenForChanges } from '../workflow/way.ts'
import { ArrangingProvider } from './arranging.tsx'
import type { PagePlace } from './blocks/ReportBlock.tsx'
import { SourceList } from './document/SourceList.tsx'
import { ReportOutline } from './outline/ReportOutline.tsx'
import { ReportSheets } from './outline/ReportSheets.tsx'
import { useDropping } from './moving/use-dropping.ts'
import { PanelProvider } from './panel/panel-state.tsx'
import { ReportPanel } from './panel/ReportPanel.tsx'
import { ReadingPlaceProvider } from './reading-place.tsx'
import { RemarkMarks } from './remarks/RemarkMarks.tsx'
import { RemarksProvider } from './remarks/remarks-state.tsx'
import type { ReportData } from './report.loader.ts'
import { reportTogetherWords } from './report-together.texts.ts'
import { referablesOf } from './referables.ts'
import { ReportBar } from './ReportBar.tsx'
import { ReportChapter } from './ReportChapter.tsx'
import { StaleTranslations } from '../translations/web/StaleTranslations.tsx'

/** The editor is a large part of the page's code: only those who write load it. */
const FormatBar = lazy(() => import('#web/writing/FormatBar.tsx'))

/**
 * A report as it will be printed, to be read and written: its chapters beside at the left, the document in the middle,
 * and what helps to write it at the right.
 */
export function ReportPage() {
  const { place, forbid } = usePagePlace()
  return (
    <ReportProviders place={place} onForbidden={forbid}>
      <UnsavedGuard />
      <div className="report-page">
        <div className="report-top">
          <ReportBar {...place} />
          {place.readsDrafts && <ReportWay {...place} />}
        </div>
        <ReportSheets place={place} />
        <div className="report-beside">
          <ReportOutline place={place} />
        </div>
        <div className="report-desk">
          {place.mayWrite && (
            <Suspense fallback={<div className="report-format" />}>
              <FormatBar />
            </Suspense>
          )}
          <TogetherNotes language={place.language} titleOf={(block) => chapterTitleOf(place, block)} />
          <ReadingNote />
          <ReopenedNote report={place.report} mayWrite={place.mayWrite} />
          {place.readsDrafts && place.report.status !== 'approved' && <StaleTranslations place={place} />}
          <TwoClocksBar />
          <ReportPaper place={place} />
        </div>
        {place.readsDrafts && <ReportPanel place={place} />}
      </div>
      <RemarkMarks place={place} />
      <UndoLine />
    </ReportProviders>
  )
}

/** The report that is on the page and what its reader may do; `forbid` ends the writing before the page is read anew. */
function usePagePlace(): { place: PagePlace; forbid: () => void } {
  const { report, work, language } = useLoaderData<ReportData>()
  const { organisation, role } = usePlace()
  const [forbidden, setForbidden] = useState<string | null>(null)
  const isOpen = isOpenForChanges(report.status) && forbidden !== report.id
  const place = useMemo(
    () => ({
      organisation: organisation.slug,
      report,
      work,
      language,
      readsDrafts: readsDrafts(role),
      mayWrite: isOpen && reportsAccess.writeText.roles.some((allowed) => allowed === role),
      mayArrange: isOpen && reportsAccess.arrangeReport.roles.some((allowed) => allowed === role),
    }),
    [organisation.slug, report, work, language, role, isOpen],
  )
  return { place, forbid: () => setForbidden(report.id) }
}

/** The title of the chapter that a text is in. */
function chapterTitleOf({ report, language }: PagePlace, block: string): string | undefined {
  const chapter = report.chapters.find(({ blocks }) => blocks.some(({ id }) => id === block))
  return chapter && textIn(chapter.title, language)
}

interface ProvidersProps {
  place: PagePlace
  onForbidden: () => void
  children: ReactNode
}

/** What the parts of the page share. */
function ReportProviders({ place, onForbidden, children }: ProvidersProps) {
  const { organisation, report, language, mayWrite } = place
  const [query] = useSearchParams()
  const referables = useMemo(() => referablesOf(report, language), [report, language])
  const name = nameOfReport({ report: report.id, language })
  const arrangement = arrangementOfReport(report)
  const isOpen = isOpenForChanges(report.status)
  return (
    <ArrangingProvider key={report.id} version={report.version}>
      <SavingBoardProvider>
        <ActiveEditorProvider>
          <PanelProvider asked={query.get('panel')}>
            <RemarksProvider place={place}>
              <ReadingPlaceProvider keys={report.chapters.map(({ key }) => key)}>
                <TogetherProvider {...{ name, mayWrite, isOpen, arrangement, onForbidden }} words={reportTogetherWords}>
                  <ReadingProvider {...{ name, arrangement }} looksOn={!mayWrite && isOpen}>
                    <TwoClocksProvider organisation={organisation} report={report}>
                      <ReferencesProvider key={language} all={referables}>
                        {children}
                      </ReferencesProvider>
                    </TwoClocksProvider>
                  </ReadingProvider>
                </TogetherProvider>
              </ReadingPlaceProvider>
            </RemarksProvider>
          </PanelProvider>
        </ActiveEditorProvider>
      </SavingBoardProvider>
    </ArrangingProvider>
  )
}

/** The document as it will be printed. */
function ReportPaper({ place }: { place: PagePlace }) {
  const { report, language } = place
  const title = textIn(report.title, language)
  const dropping = useDropping(place)
  return (
    <article className="report-paper report-prose" lang={language} aria-label={title} {...dropping}>
      <p className="report-running">
        <span>
          {report.organisationName} · {title}
        </span>
        <span>{report.notice}</span>
      </p>
      <DocumentLanguage value={language}>
        {report.chapters.map((chapter) => (
          <ReportChapter key={chapter.id} chapter={chapter} place={place} />
        ))}
        <SourceList sources={report.sources} />
      </DocumentLanguage>
    </article>
  )
}
