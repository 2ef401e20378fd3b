import type { Language } from '#shared/texts.ts'
import { type Block, type Figure, type Picture, type Run, type Table, text, wordsOf } from './document.ts'
import { texts } from './render/render.texts.ts'

export type Reference = Extract<Run, { kind: 'reference' }>
type Numbered = Figure | Table | Picture

const isNumbered = (block: Block): block is Numbered & { number: number } =>
  (block.kind === 'figure' || block.kind === 'table' || block.kind === 'image') && block.number !== undefined

/** What a block of a report is referred to as: its first figure, table or picture that has a number. */
export const numberedIn = (blocks: readonly Block[]): (Numbered & { number: number }) | undefined =>
  blocks.find(isNumbered)

/** "kuvio", "taulukko" or "kuva", as in the middle of a sentence. */
export function nameOfNumbered(kind: Numbered['kind'], language: Language): string {
  const t = texts[language]
  return { figure: t.figure, table: t.table, image: t.picture }[kind].toLocaleLowerCase(language)
}

/**
 * Answers the references of typed texts by what is numbered, once everything has its number: `blocks` are a document's by
 * the ids that references name. What is referred to is marked; a reference to what is not there says so in its place.
 */
export function linkReferences(blocks: Map<string, readonly Block[]>, language: Language): void {
  const wanted = new Set<string>()
  for (const [id, plain] of blocks) {
    const answered = plain.map((block) => {
      const own = ('language' in block && block.language) || language
      return mapReferences(block, (run) => {
        const target = numberedIn(blocks.get(run.to) ?? [])
        if (target) wanted.add(run.to)
        return answerReference(run, target, own)
      })
    })
    if (answered.some((block, at) => block !== plain[at])) blocks.set(id, answered)
  }
  for (const id of wanted) {
    const plain = blocks.get(id)!
    const target = numberedIn(plain)
    blocks.set(
      id,
      plain.map((block) => (block === target ? { ...target, mark: id } : block)),
    )
  }
}

/** The headers of a table are plain words: those that refer are written once their numbers are known. */
function withHeaders(block: Block): Block {
  if (block.kind !== 'table' || !block.columns.some(({ headerRuns }) => headerRuns)) return block
  const columns = block.columns.map(({ headerRuns, ...column }) =>
    headerRuns ? { ...column, header: wordsOf(headerRuns).trim() } : column,
  )
  return { ...block, columns }
}

/** A reference that says what it refers to; undefined: it is not there. */
export const answerReference = (
  run: Reference,
  target: (Numbered & { number: number }) | undefined,
  language: Language,
): Run =>
  target ? { ...run, name: nameOfNumbered(target.kind, language), number: target.number } : goneReference(language)

/** What stands in a text where what it refers to is not there. */
export const goneReference = (language: Language): Run => ({
  kind: 'tone',
  tone: 'negative',
  runs: [text(texts[language].referenceGone)],
})

type Answer = (run: Reference) => Run

/** The same block with its references answered, wherever it holds them; the very same when it has none. */
export const mapReferences = <Plain extends Block>(block: Plain, answer: Answer): Plain =>
  withHeaders(withAnswers(block, answer) as Plain) as Plain

/** Nothing is made anew before something has changed: large reports have hundreds of thousands of values and few references. */
function withAnswers(value: unknown, answer: Answer): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
  if (Array.isArray(value)) {
    let changed: unknown[] | undefined
    for (let at = 0; at < value.length; at++) {
      const answered = withAnswers(value[at], answer)
      if (answered !== value[at]) (changed ??= [...value])[at] = answered
    }
    return changed ?? value
  }
  if (isReference(value)) return answer(value)
  let changed: Record<string, unknown> | undefined
  for (const [name, member] of Object.entries(value)) {
    if (typeof member !== 'object') continue
    const answered = withAnswers(member, answer)
    if (answered !== member) (changed ??= { ...value })[name] = answered
  }
  return changed ?? value
}

const isReference = (value: object): value is Reference => 'kind' in value && value.kind === 'reference'
