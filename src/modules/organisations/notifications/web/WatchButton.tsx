import { Eye } from 'lucide-react'
import { useId } from 'react'
import { ToggleButton } from 'react-aria-components'

import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { TalkedRef } from '../../comments/comment.ts'
import { commentTexts } from '../../comments/comments.texts.ts'
import { useWatching } from './useWatching.ts'

interface Props {
  subject: TalkedRef
  isWatched: boolean
  onDone: () => void
}

/** Begins to watch something, or stops it, and says what one is then told of. */
export function WatchButton({ subject, isWatched, onDone }: Props) {
  const t = useTexts(commentTexts)
  const help = useId()
  const watch = useWatching(subject, onDone)
  return (
    <div className="watch">
      <ToggleButton
        className="watch-button"
        isSelected={isWatched}
        aria-describedby={help}
        onChange={(isWanted) => void watch(isWanted)}
      >
        <Icon as={Eye} /> {isWatched ? t.watching : t.watch}
      </ToggleButton>
      <span id={help} className="muted small">
        {t.watchHelp}
      </span>
    </div>
  )
}
