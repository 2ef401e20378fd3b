import { lazy, type ReactNode, Suspense } from 'react'

import type { Language } from '#shared/texts.ts'
import { useTexts } from '#web/language.tsx'
import { PeopleHere } from '#web/together/People.tsx'
import { ReadingNote, ReadingProvider } from '#web/together/reading-context.tsx'
import { TogetherProvider } from '#web/together/together-context.tsx'
import { TogetherNotes } from '#web/together/TogetherNotes.tsx'
import { ActiveEditorProvider } from '#web/writing/active-editor.tsx'
import { SavingBoardProvider } from '#web/writing/saving-board.tsx'
import { SavingLine } from '#web/writing/SavingLine.tsx'
import { UnsavedGuard } from '#web/writing/UnsavedGuard.tsx'
import { nameOfNotes } from '../notes.ts'
import { notesTogetherWords } from './notes-together.texts.ts'
import { notesTexts } from './notes.texts.ts'

/** The editor is a large part of the page's code: only those who write load it. */
const FormatBar = lazy(() => import('#web/writing/FormatBar.tsx'))

interface Props {
  meeting: string
  arrangement: string
  mayWrite: boolean
  /** Others may write the notes at the moment: who only reads them sees them as they are written. */
  isOpen: boolean
  children: ReactNode
}

/** What the notes of a meeting's items share, for as long as a page shows them: one document, one line about saving. */
export const MeetingNotes = ({ meeting, arrangement, mayWrite, isOpen, children }: Props) => (
  <SavingBoardProvider>
    <ActiveEditorProvider>
      <TogetherProvider name={nameOfNotes(meeting)} words={notesTogetherWords} {...{ arrangement, mayWrite, isOpen }}>
        <ReadingProvider name={nameOfNotes(meeting)} arrangement={arrangement} looksOn={!mayWrite && isOpen}>
          <UnsavedGuard />
          {children}
        </ReadingProvider>
      </TogetherProvider>
    </ActiveEditorProvider>
  </SavingBoardProvider>
)

/** Whether the notes are saved and who else writes them; to whoever only reads, that they do. */
export function NotesState({ mayWrite }: Pick<Props, 'mayWrite'>) {
  const t = useTexts(notesTexts)
  return (
    <div className="notes-state">
      {mayWrite ? <SavingLine /> : <p className="small muted">{t.onlyRead}</p>}
      <PeopleHere />
    </div>
  )
}

interface ToolsProps {
  /** Of the page. */
  language: Language
  titleOf: (item: string) => string | undefined
  mayWrite: boolean
}

/** The tools for the notes that are being written, and what their writer must know. */
export const NotesTools = ({ mayWrite, ...props }: ToolsProps) => (
  <>
    {mayWrite && (
      <Suspense fallback={<div className="report-format" />}>
        <FormatBar />
      </Suspense>
    )}
    <TogetherNotes {...props} />
    <ReadingNote />
  </>
)
