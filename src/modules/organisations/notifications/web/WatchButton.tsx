import { Eye } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'

import { ApiError, call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { commentTexts } from '../../comments/comments.texts.ts'
import type { TalkedRef } from '../../comments/comment.ts'
import { watchSubject } from '../notifications.contract.ts'

interface Props {
  subject: TalkedRef
  isWatched: boolean
  /** What happened, in words, when it is stored. */
  onChange: (words: string) => void
}

/** Begins to watch something, or stops it. */
export function WatchButton({ subject, isWatched, onChange }: Props) {
  const t = useTexts(commentTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const [isBusy, setBusy] = useState(false)
  async function choose(wanted: boolean) {
    setBusy(true)
    try {
      await call(watchSubject, { organisation, kind: subject.kind, id: subject.id, isWatched: wanted })
      onChange(wanted ? t.watchBegan : t.watchEnded)
    } catch (error) {
      announce(error instanceof ApiError ? `${error.title}. ${error.advice}` : String(error), 'bad')
    } finally {
      setBusy(false)
    }
  }
  return (
    <ToggleButton
      className="watch-button"
      isSelected={isWatched}
      onChange={(wanted) => {
        if (!isBusy) void choose(wanted)
      }}
    >
      <Icon as={Eye} /> {isWatched ? t.watching : t.watch}
    </ToggleButton>
  )
}
