import { ApiError, call, NetworkError } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import type { TalkedRef } from '../../comments/comment.ts'
import { commentTexts } from '../../comments/comments.texts.ts'
import { watchSubject } from '../notifications.contract.ts'

/** Begins to watch something of the organisation in the address, or stops it, and says so; `onDone` when it is stored. */
export function useWatching({ kind, id }: TalkedRef, onDone: () => void): (isWatched: boolean) => Promise<void> {
  const t = useTexts(commentTexts)
  const faults = useTexts(faultTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  return async (isWatched) => {
    try {
      await call(watchSubject, { organisation, kind, id, isWatched })
      onDone()
      announce(isWatched ? t.watchBegan : t.watchEnded)
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
      announce(error instanceof ApiError ? `${error.title}. ${error.advice}` : faults.network, 'bad')
    }
  }
}
