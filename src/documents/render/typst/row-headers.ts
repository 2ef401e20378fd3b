import type { PdfFile } from './pdf-file.ts'

/**
 * Every table's first column names its rows, and a reader who moves in a table by ear is told so: the first cell of each
 * row becomes a header cell of its row, and the row's other cells name it beside their column's header. The engine has
 * this behind a switch that its Node binding does not offer (see docs/decisions/0007).
 */
export function markRowHeaders(file: PdfFile): PdfFile {
  const objects = new Map(file.objects)
  const words = (number: number) => objects.get(number)?.toString('latin1') ?? ''
  const set = (number: number, changed: string) => objects.set(number, Buffer.from(changed, 'latin1'))
  const ids: [id: string, number: number][] = []
  for (const number of file.objects.keys()) {
    const [first, ...rest] = cellsOf(words(number))
    if (first === undefined || !isDataCell(words(first))) continue
    const id = `R${first}`
    ids.push([id, first])
    set(first, asRowHeader(words(first), id))
    for (const cell of rest) set(cell, withHeader(words(cell), id))
  }
  const root = [...objects.keys()].find((number) => words(number).startsWith('<<\n  /Type /StructTreeRoot\n'))
  if (ids.length > 0) {
    if (root === undefined) throw new Error('The PDF has tables and no structure')
    set(root, withIds(words(root), ids))
  }
  return { ...file, objects }
}

const element = (kind: string) => `<<\n  /Type /StructElem\n  /S /${kind}\n`
const isDataCell = (words: string) => words.startsWith(element('TD'))

/** The cells of a row by their object numbers; none of anything else. */
function cellsOf(words: string): number[] {
  const kids = words.startsWith(element('TR')) ? /\n {2}\/K \[([\d R]*)\]/.exec(words)?.[1] : undefined
  return [...(kids ?? '').matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number))
}

const tableAttributes = /\/A \[<<\n {4}\/O \/Table\n/

const asRowHeader = (words: string, id: string): string =>
  words
    .replace(element('TD'), element('TH'))
    .replace(tableAttributes, (found) => `/ID (${id})\n  ${found}    /Scope /Row\n`)

const withHeader = (words: string, id: string): string => words.replace(/(\/Headers \[[^\]]*)\]/, `$1 (${id})]`)

/** The tree of ids is in their order. */
function withIds(words: string, ids: readonly [string, number][]): string {
  return words.replace(/(\/IDTree <<\s*\/Names \[)([^\]]*)\]/, (_, begin: string, names: string) => {
    const known = [...names.matchAll(/\((\w+)\) (\d+) 0 R/g)].map(([, id, number]): [string, number] => [
      id!,
      Number(number),
    ])
    const all = [...known, ...ids].toSorted(([a], [b]) => (a < b ? -1 : 1))
    return `${begin}${all.map(([id, number]) => `(${id}) ${number} 0 R`).join(' ')}]`
  })
}
