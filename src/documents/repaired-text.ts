import { type RichText, richText } from '#documents/rich-text.ts'
import type { SharedNode } from './shared-text.ts'

export interface Repaired {
  text: RichText
  /** Nothing was left out. */
  isWhole: boolean
}

/**
 * A shared text as plain typed text can hold it: what the schema refuses is left out, and only that. Undefined when it is too
 * long, or a part of it is: no words are thrown away for that.
 */
export function repairedText(shared: SharedNode): Repaired | undefined {
  const whole = richText.safeParse(shared)
  if (whole.success) return { text: whole.data, isWhole: true }
  const kept = (shared.content ?? []).map((node) => keep(node, (inner) => ({ type: 'doc', content: [inner] })))
  if (kept.some((nodes) => nodes === tooLong)) return undefined
  const repaired = richText.safeParse({ type: 'doc', content: kept.flat() })
  return repaired.success ? { text: repaired.data, isWhole: false } : undefined
}

type Around = (node: SharedNode) => SharedNode
const tooLong = 'tooLong'

/** The node, or as much of it as may stand where it is: nothing, or what is sound in it. */
function keep(node: SharedNode, around: Around): SharedNode[] | typeof tooLong {
  const isSound = (candidate: SharedNode) => richText.safeParse(around(candidate)).success
  if (isSound(node)) return [node]
  const { content, marks, ...bare } = node
  if (marks) {
    const sound = marks.filter((mark) => isSound({ type: 'text', text: '-', marks: [mark] }))
    return keep({ ...bare, ...(sound.length > 0 && sound.length < marks.length && { marks: sound }) }, around)
  }
  if (!content) return isSound(shortened(bare)) ? tooLong : []
  const inner = content.map((one) => keep(one, (deeper) => around({ ...bare, content: [deeper] })))
  if (inner.includes(tooLong)) return tooLong
  const kept = inner.flat() as SharedNode[]
  const candidate = { ...bare, content: kept }
  if (isSound(candidate)) return [candidate]
  // Each part may stand here, but not all of them together.
  if (kept.length > 0) return tooLong
  return isSound(bare) ? [bare] : []
}

/** The same with a single letter for words. */
const shortened = ({ text, attrs, ...node }: SharedNode): SharedNode => ({
  ...node,
  ...(text !== undefined && { text: '-' }),
  ...(attrs && { attrs: 'text' in attrs ? { ...attrs, text: '-' } : attrs }),
})
