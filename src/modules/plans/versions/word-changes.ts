export interface WordChange {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Texts longer than this are compared by sentences: comparing takes time by the square of what is compared. */
const mostWords = 1200

/**
 * Which words of a text were taken out and put in, in the order of reading: 'same' and 'removed' together are the text
 * before, 'same' and 'added' the text after. Texts that share little are told whole, the old one and then the new one.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const isLong = Math.max(before.length, after.length) > mostWords * 6
  const split = (text: string) =>
    text.match(isLong ? /[^.!?\n]+[.!?\n]*\s*/gu : /[\p{L}\p{N}]+\s*|[^\p{L}\p{N}\s]\s*|\s+/gu) ?? []
  const [old, fresh] = [split(before), split(after)]
  const changes = gather(compare(old, fresh))
  const length = (kind: WordChange['kind']) =>
    changes.reduce((sum, one) => sum + (one.kind === kind ? one.text.length : 0), 0)
  if (before !== '' && after !== '' && length('same') * 3 < Math.max(before.length, after.length))
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  return changes
}

/** Words and marks are the same whatever space follows them. */
const isSame = (a: string | undefined, b: string | undefined): boolean => a?.trimEnd() === b?.trimEnd()

/** A longest common run of words, by the table of how much is common from each pair of words on. */
function compare(old: readonly string[], fresh: readonly string[]): WordChange[] {
  const width = fresh.length + 1
  const common = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      common[i * width + j] = isSame(old[i], fresh[j])
        ? common[(i + 1) * width + j + 1]! + 1
        : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
  const changes: WordChange[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && isSame(old[i], fresh[j])) {
      changes.push({ kind: 'same', text: fresh[j]! })
      i += 1
      j += 1
    } else if (j >= fresh.length || (i < old.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!)) {
      changes.push({ kind: 'removed', text: old[i]! })
      i += 1
    } else {
      changes.push({ kind: 'added', text: fresh[j]! })
      j += 1
    }
  }
  return changes
}

/** Neighbours of one kind as one; between two that are the same, what went comes before what came. */
function gather(changes: readonly WordChange[]): WordChange[] {
  const gathered: WordChange[] = []
  let [removed, added] = ['', '']
  const close = () => {
    if (removed) gathered.push({ kind: 'removed', text: removed })
    if (added) gathered.push({ kind: 'added', text: added })
    removed = added = ''
  }
  for (const { kind, text } of changes) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      close()
      const last = gathered.at(-1)
      if (last?.kind === 'same') last.text += text
      else gathered.push({ kind, text })
    }
  }
  close()
  return gathered
}
