import { type RichText, richText } from '../rich-text.ts'
import type { SharedNode } from './shared-text.ts'

export interface Repaired {
  text: RichText
  /** Nothing was left out. */
  isWhole: boolean
}

/**
 * A shared text as a report can hold it: what the schema refuses is left out, and only that. Undefined when nothing can
 * be left out without losing words, such as when it is too long.
 */
export function repairedText(shared: SharedNode): Repaired | undefined {
  const whole = richText.safeParse(shared)
  if (whole.success) return { text: whole.data, isWhole: true }
  const kept = (shared.content ?? []).flatMap((node) => keep(node, (inner) => ({ type: 'doc', content: [inner] })))
  const repaired = richText.safeParse({ type: 'doc', content: kept })
  return repaired.success ? { text: repaired.data, isWhole: false } : undefined
}

type Around = (node: SharedNode) => SharedNode

/** The node, or as much of it as may stand where it is: nothing, or what is sound in it. */
function keep(node: SharedNode, around: Around): SharedNode[] {
  const isSound = (candidate: SharedNode) => richText.safeParse(around(candidate)).success
  if (isSound(node)) return [node]
  const { content, marks, ...bare } = node
  if (marks) {
    const sound = marks.filter((mark) => isSound({ ...bare, marks: [mark] }))
    return keep({ ...bare, ...(sound.length > 0 && { marks: sound }) }, around)
  }
  if (!content) return []
  const kept = content.flatMap((inner) => keep(inner, (deeper) => around({ ...bare, content: [deeper] })))
  return [{ ...bare, content: kept }, bare].filter(isSound).slice(0, 1)
}
