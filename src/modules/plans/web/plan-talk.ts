import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'

import type { CommentCount } from '#modules/organisations/comments/comment.ts'
import { listCommentCounts } from '#modules/organisations/comments/comments.contract.ts'
import { listWatches } from '#modules/organisations/notifications/notifications.contract.ts'
import { call } from '#web/api.ts'

/** How much is said of the parts of the plan, and which of them the person watches. */
export interface PlanTalk {
  countOf: (id: string) => CommentCount | undefined
  isWatched: (id: string) => boolean
  reload: () => void
}

export const PlanTalkContext = createContext<PlanTalk>({
  countOf: () => undefined,
  isWatched: () => false,
  reload: () => undefined,
})
export const usePlanTalk = (): PlanTalk => useContext(PlanTalkContext)

interface Known {
  counts: readonly CommentCount[]
  watched: readonly { id: string }[]
}

/** Of every part at once; the plan is shown without waiting for them, and without them when they do not come. */
export function useTalkOfAll(organisation: string): PlanTalk {
  const [known, setKnown] = useState<Known>({ counts: [], watched: [] })
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let isOpen = true
    Promise.all([call(listCommentCounts, { organisation }), call(listWatches, { organisation })]).then(
      ([{ counts }, { watched }]) => isOpen && setKnown({ counts, watched }),
      () => undefined,
    )
    return () => {
      isOpen = false
    }
  }, [organisation, asked])
  const reload = useCallback(() => setAsked((number) => number + 1), [])
  return useMemo(() => {
    const byId = new Map(known.counts.map((count) => [count.id, count]))
    const watched = new Set(known.watched.map(({ id }) => id))
    return { countOf: (id) => byId.get(id), isWatched: (id) => watched.has(id), reload }
  }, [known, reload])
}
