import type { Awareness } from 'y-protocols/awareness'

import { presence, type Presence, type Whereabouts } from '#shared/together.ts'

/** Who else is in a document, where each is, and where the own writer is. */
export interface PeopleAround {
  /** Each window apart. */
  people: () => readonly Presence[]
  /** The same by window, with their carets, as they came. */
  presences: () => ReadonlyMap<number, unknown>
  goTo: (chapter: string) => void
  setCaret: (caret: Whereabouts['caret']) => void
  caretOwner: () => string | undefined
  onCarets: (block: string, listener: () => void) => () => void
}

/** Follows the others of a document; `changed` hears when they have come, moved or gone. */
export function followPeople(awareness: Awareness, own: number, changed: () => void): PeopleAround {
  const listeners = new Map<string, Set<() => void>>()
  let people: readonly Presence[] = []
  let carets = new Map<number, string>()

  function lookAround(): void {
    const before = carets
    carets = new Map()
    const seen: Presence[] = []
    for (const [client, raw] of awareness.getStates()) {
      const read = client === own ? undefined : presence.safeParse(raw)
      if (!read?.success) continue
      seen.push(read.data)
      if (read.data.caret) carets.set(client, read.data.caret.block)
    }
    people = seen
    const touched = new Set([...before.values(), ...carets.values()])
    for (const block of touched) for (const listener of listeners.get(block) ?? []) listener()
    changed()
  }

  awareness.on('change', ({ added, updated, removed }: Record<'added' | 'updated' | 'removed', number[]>) => {
    if ([...added, ...updated, ...removed].some((client) => client !== own)) lookAround()
  })
  awareness.setLocalState({ chapter: null, caret: null } satisfies Whereabouts)

  return {
    people: () => people,
    presences: () => awareness.getStates(),
    goTo: (chapter) => awareness.setLocalStateField('chapter', chapter),
    setCaret: (caret) => awareness.setLocalStateField('caret', caret),
    caretOwner: () => (awareness.getLocalState() as Whereabouts | null)?.caret?.block,
    onCarets(block, listener) {
      const its = listeners.get(block) ?? new Set()
      listeners.set(block, its.add(listener))
      return () => void its.delete(listener)
    },
  }
}
