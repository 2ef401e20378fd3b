import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'

import { call } from '#web/api.ts'
import { usePlace } from '#web/session.tsx'
import type { TalkedRef } from '../comment.ts'
import { listComments, listMentionable } from '../comments.contract.ts'

export type Talk = z.infer<(typeof listComments)['output']>
export type Mentionable = z.infer<(typeof listMentionable)['output']>['people'][number]

interface Read {
  talk: Talk | null
  failed: boolean
}

/** The comments on something: null until they are read; `failed` when they could not be. */
export function useTalk({ kind, id }: TalkedRef): Read & { reload: () => Promise<void> } {
  const organisation = usePlace().organisation.slug
  const [read, setRead] = useState<Read>({ talk: null, failed: false })
  const reload = useCallback(
    () =>
      call(listComments, { organisation, kind, id }).then(
        (talk) => setRead({ talk, failed: false }),
        () => setRead(({ talk }) => ({ talk, failed: true })),
      ),
    [organisation, kind, id],
  )
  useEffect(() => {
    void reload()
  }, [reload])
  return { ...read, reload }
}

/** The people who may be mentioned, asked for when the first name is being typed. */
export function useMentionable({ kind, id }: TalkedRef, isWanted: boolean): readonly Mentionable[] {
  const organisation = usePlace().organisation.slug
  const [people, setPeople] = useState<readonly Mentionable[]>([])
  const [isAsked, setAsked] = useState(false)
  if (isWanted && !isAsked) setAsked(true)
  useEffect(() => {
    if (!isAsked) return
    let isOpen = true
    // Without an answer a name stays plain words.
    call(listMentionable, { organisation, kind, id }).then(
      (answer) => isOpen && setPeople(answer.people),
      () => undefined,
    )
    return () => {
      isOpen = false
    }
  }, [isAsked, organisation, kind, id])
  return people
}
