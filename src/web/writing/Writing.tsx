import { lazy, type ReactNode, Suspense } from 'react'

import type { TextVersion } from '#documents/text-version.ts'
import { useLanguage } from '#web/language.tsx'
import { useTogether } from '#web/together/together-context.tsx'
import type { TextPlace } from './text-place.ts'
import { useTextSaver } from './use-text-saver.ts'

export interface EditedText {
  place: TextPlace
  stored: TextVersion | undefined
  /** The title of the chapter that the text is in, and its key. */
  chapter: string
  chapterKey: string
  /** What the chapter is for, shown while nothing is written. */
  guidance: string
}

/** The editor is a large part of the page's code: only those who write load it. */
const TextEditor = lazy(() => import('./TextEditor.tsx'))
const LiveTextEditor = lazy(() => import('#web/together/LiveTextEditor.tsx'))

/** A text to write in: together with others, or by oneself where no connection for that gets through. */
export function Writing({ waiting, ...text }: EditedText & { waiting: ReactNode }) {
  const own = useLanguage()
  const { session, state } = useTogether()
  if (state.kind === 'alone') return <WritingAlone {...text} waiting={waiting} />
  if (!session || state.kind === 'opening') return waiting
  return (
    <Suspense fallback={waiting}>
      <LiveTextEditor
        key={`${own}:${session.clientId}`}
        {...text}
        session={session}
        isEditable={state.kind === 'live'}
      />
    </Suspense>
  )
}

function WritingAlone({ waiting, ...text }: EditedText & { waiting: ReactNode }) {
  const own = useLanguage()
  const saver = useTextSaver(text.place, text.stored)
  return (
    <Suspense fallback={waiting}>
      <TextEditor key={own} {...text} saver={saver} />
    </Suspense>
  )
}
