import * as Y from 'yjs'

/**
 * One text as people write it together: a fragment of a Yjs document, in the shape that the editor keeps it
 * in (y-tiptap). Read and written here without the editor's schema, so that the server needs no editor.
 */
export interface SharedNode {
  type: string
  attrs?: Record<string, unknown>
  content?: SharedNode[]
  text?: string
  marks?: SharedMark[]
}
interface SharedMark {
  type: string
  attrs?: Record<string, unknown>
}

/** What stands beside each other in an element: elements, and texts whose letters may look different. */
type Part = { kind: 'element'; node: SharedNode } | { kind: 'text'; nodes: SharedNode[] }
type Parent = Y.XmlFragment | Y.XmlElement

/** ProseMirror JSON of a shared text, as nobody has checked it yet: `repairedText` does. */
export const readShared = (fragment: Y.XmlFragment): SharedNode & { type: 'doc' } => ({
  type: 'doc',
  content: readChildren(fragment),
})

/**
 * Makes a shared text say what a text says, changing as little as possible, so that what others write beside it at the
 * same time stays. Attributes that the text does not mention are left as they are.
 */
export function writeShared(fragment: Y.XmlFragment, text: { content: readonly object[] }): void {
  const write = () => mergeChildren(fragment, partsOf(text.content as SharedNode[]))
  if (fragment.doc) fragment.doc.transact(write)
  else write()
}

/** The names of the texts that a change of the document is about. */
export const changedTexts = ({ changed }: Y.Transaction): Set<string> => new Set([...changed.keys()].map(textOf))

function textOf(type: Parameters<typeof Y.findRootTypeKey>[0]): string {
  const parent = type._item?.parent
  return parent instanceof Y.AbstractType ? textOf(parent) : Y.findRootTypeKey(type)
}

const readChildren = (parent: Parent): SharedNode[] => parent.toArray().flatMap(readChild)

function readChild(child: Y.XmlElement | Y.XmlText | Y.XmlHook): SharedNode[] {
  if (child instanceof Y.XmlText) return readLetters(child)
  if (!(child instanceof Y.XmlElement)) return []
  const attrs: Record<string, unknown> = Object.fromEntries(
    Object.entries(child.getAttributes()).filter(([, value]) => value !== undefined && value !== null),
  )
  const content = readChildren(child)
  return [
    {
      type: child.nodeName,
      ...(Object.keys(attrs).length > 0 && { attrs }),
      ...(content.length > 0 && { content }),
    },
  ]
}

interface Delta {
  insert: unknown
  attributes?: Record<string, unknown>
}

const readLetters = (letters: Y.XmlText): SharedNode[] =>
  (letters.toDelta() as Delta[]).flatMap(({ insert, attributes = {} }) => {
    if (typeof insert !== 'string' || insert === '') return []
    const marks = Object.entries(attributes)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => toMark(name, value))
      .toSorted((a, b) => rankOf(a) - rankOf(b))
    return [{ type: 'text', text: insert, ...(marks.length > 0 && { marks }) }]
  })

/** The order in which the editor names the looks of letters. */
const markOrder = ['link', 'bold', 'italic']
const rankOf = ({ type }: SharedMark): number => (markOrder.includes(type) ? markOrder.indexOf(type) : markOrder.length)

/** Marks that may overlap themselves carry a hash in their name, after two dashes. */
function toMark(name: string, value: unknown): SharedMark {
  const type = name.replace(/--[\w+/=]{8}$/, '')
  const attrs = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  return Object.keys(attrs).length > 0 ? { type, attrs } : { type }
}

function partsOf(nodes: readonly SharedNode[]): Part[] {
  const parts: Part[] = []
  for (const node of nodes) {
    const last = parts.at(-1)
    if (node.type !== 'text') parts.push({ kind: 'element', node })
    else if (last?.kind === 'text') last.nodes.push(node)
    else parts.push({ kind: 'text', nodes: [node] })
  }
  return parts
}

/** Leaves what is alike at both ends, changes in pairs what stands between, then adds or takes out the rest. */
function mergeChildren(parent: Parent, wanted: readonly Part[]): void {
  const found = parent.toArray()
  const most = Math.min(found.length, wanted.length)
  let start = 0
  while (start < most && isSame(found[start]!, wanted[start]!)) start++
  let end = 0
  while (end < most - start && isSame(found[found.length - 1 - end]!, wanted[wanted.length - 1 - end]!)) end++

  const foundUntil = found.length - end
  const wantedUntil = wanted.length - end
  let at = start
  while (at < Math.min(foundUntil, wantedUntil)) {
    if (!mergePart(found[at]!, wanted[at]!)) {
      parent.delete(at, 1)
      parent.insert(at, [makePart(wanted[at]!)])
    }
    at++
  }
  if (at < foundUntil) parent.delete(at, foundUntil - at)
  if (at < wantedUntil) parent.insert(at, wanted.slice(at, wantedUntil).map(makePart))
}

const isSame = (found: Y.XmlElement | Y.XmlText | Y.XmlHook, wanted: Part): boolean => {
  const nodes = wanted.kind === 'text' ? wanted.nodes : [wanted.node]
  const read = readChild(found)
  return read.length === nodes.length && nodes.every((node, index) => covers(read[index], node))
}

/** Whether all that is wanted is there; what is there besides are the editor's own defaults. */
function covers(found: unknown, wanted: unknown): boolean {
  if (wanted === null || typeof wanted !== 'object') return found === wanted
  if (found === null || typeof found !== 'object') return false
  if (Array.isArray(wanted))
    return (
      Array.isArray(found) &&
      found.length === wanted.length &&
      wanted.every((one, index) => covers((found as unknown[])[index], one))
    )
  const members = (value: object) =>
    ['content', 'marks'].filter((name) => ((value as Record<string, unknown[]>)[name] ?? []).length > 0).join(' ')
  return (
    members(found) === members(wanted) &&
    Object.entries(wanted).every(
      ([name, value]) =>
        value === undefined ||
        (Array.isArray(value) && value.length === 0) ||
        covers((found as Record<string, unknown>)[name], value),
    )
  )
}

/** Changes an element or its letters into the wanted ones; false when it is of another kind. */
function mergePart(found: Y.XmlElement | Y.XmlText | Y.XmlHook, wanted: Part): boolean {
  if (found instanceof Y.XmlText) {
    if (wanted.kind !== 'text') return false
    mergeLetters(found, wanted.nodes)
    return true
  }
  if (wanted.kind === 'text' || !(found instanceof Y.XmlElement) || found.nodeName !== wanted.node.type) return false
  setAttributes(found, wanted.node)
  mergeChildren(found, partsOf(wanted.node.content ?? []))
  return true
}

function makePart(part: Part): Y.XmlElement | Y.XmlText {
  if (part.kind === 'text') {
    const letters = new Y.XmlText()
    letters.applyDelta(part.nodes.map((node) => ({ insert: node.text ?? '', attributes: looksOf(node) })))
    return letters
  }
  const element = new Y.XmlElement(part.node.type)
  setAttributes(element, part.node)
  element.insert(0, partsOf(part.node.content ?? []).map(makePart))
  return element
}

function setAttributes(element: Y.XmlElement, { attrs = {} }: SharedNode): void {
  // Typed as text in Yjs, which keeps any JSON: the editor stores numbers such as a heading's level.
  const typed = element as unknown as { setAttribute(name: string, value: unknown): void }
  const known = element.doc ? (element.getAttributes() as Record<string, unknown>) : {}
  for (const [name, value] of Object.entries(attrs))
    if (value !== null && value !== undefined && !covers(known[name], value)) typed.setAttribute(name, value)
}

const looksOf = ({ marks = [] }: SharedNode): Record<string, unknown> =>
  Object.fromEntries(marks.map(({ type, attrs = {} }) => [type, attrs]))

/** Only the letters between the common beginning and end are written anew; then each stretch gets its looks. */
function mergeLetters(letters: Y.XmlText, nodes: readonly SharedNode[]): void {
  const before = (letters.toDelta() as Delta[]).map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
  const after = nodes.map(({ text = '' }) => text).join('')
  const { from, removed, added } = differenceOf(before, after)
  if (removed > 0) letters.delete(from, removed)
  if (added !== '') letters.insert(from, added)
  const none: Record<string, unknown> = {}
  for (const { attributes = {} } of letters.toDelta() as Delta[])
    for (const name of Object.keys(attributes)) none[name] = null
  letters.applyDelta(
    nodes.map((node) => ({ retain: (node.text ?? '').length, attributes: { ...none, ...looksOf(node) } })),
  )
}

/** The one stretch in which two texts differ; never within a letter that takes two places. */
export function differenceOf(before: string, after: string): { from: number; removed: number; added: string } {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before[from] === after[from]) from++
  if (from > 0 && isFirstHalf(before.charCodeAt(from - 1))) from--
  let end = 0
  while (end < most - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  if (end > 0 && isSecondHalf(before.charCodeAt(before.length - end))) end--
  return { from, removed: before.length - end - from, added: after.slice(from, after.length - end) }
}

const isFirstHalf = (code: number): boolean => code >= 0xd800 && code < 0xdc00
const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code < 0xe000
