import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'

import type { CommentCount } from '#modules/organisations/comments/comment.ts'
import { listCommentCounts } from '#modules/organisations/comments/comments.contract.ts'
import { call } from '#web/api.ts'

/** How much is said of the parts of the plan. */
export interface PlanTalk {
  countOf: (id: string) => CommentCount | undefined
  reload: () => void
}

export const PlanTalkContext = createContext<PlanTalk>({ countOf: () => undefined, reload: () => undefined })
export const usePlanTalk = (): PlanTalk => useContext(PlanTalkContext)

/** The counts of every part at once; the plan is shown without waiting for them, and without them when they do not come. */
export function useTalkCounts(organisation: string): PlanTalk {
  const [counts, setCounts] = useState<readonly CommentCount[]>([])
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let isOpen = true
    call(listCommentCounts, { organisation }).then(
      (answer) => isOpen && setCounts(answer.counts),
      () => undefined,
    )
    return () => {
      isOpen = false
    }
  }, [organisation, asked])
  const reload = useCallback(() => setAsked((number) => number + 1), [])
  return useMemo(() => {
    const byId = new Map(counts.map((count) => [count.id, count]))
    return { countOf: (id) => byId.get(id), reload }
  }, [counts, reload])
}
