/** A deed that can be taken back on the page where it was done. */
export interface Undoable {
  /** The path of the page that offers it. */
  at: string
  /** What was done, as a sentence. */
  said: string
  /** Takes it back. Throws `ChangedSince` when somebody has changed the thing since, and then changes nothing. */
  undo: () => Promise<void>
}

/** Somebody, by name if that is known, has changed the thing since: taking the deed back would undo theirs. */
export class ChangedSince extends Error {
  readonly by: string

  constructor(by: string) {
    super(`Changed since by ${by || 'somebody'}`)
    this.name = 'ChangedSince'
    this.by = by
  }
}

const most = 20
let stack: readonly Undoable[] = []
const watchers = new Set<() => void>()

function put(next: readonly Undoable[]): void {
  stack = next
  for (const tell of watchers) tell()
}

export const readUndoables = (): readonly Undoable[] => stack

export function watchUndoables(tell: () => void): () => void {
  watchers.add(tell)
  return () => watchers.delete(tell)
}

export const offerUndo = (undoable: Undoable): void => put([...stack, undoable].slice(-most))

export const withdrawUndo = (undoable: Undoable): void => put(stack.filter((one) => one !== undoable))

/** A page offers what was done on it, not what was done elsewhere. */
export function keepOnly(at: string): void {
  if (stack.some((one) => one.at !== at)) put(stack.filter((one) => one.at === at))
}
