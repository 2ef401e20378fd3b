import type { PdfFile } from './pdf-file.ts'

/**
 * Every table's first column names its rows, and a reader who moves in a table by ear is told so: the first cell of each
 * row becomes a header cell of its row, and the row's other cells name it beside their column's header. The engine has
 * this behind a switch that its Node binding does not offer (see docs/decisions/0007).
 */
export function markRowHeaders(file: PdfFile): PdfFile {
  const objects = new Map(file.objects)
  const words = (number: number) => objects.get(number) ?? ''
  const ids: [id: string, number: number][] = []
  let root: number | undefined
  for (const [number, object] of file.objects) {
    if (object.startsWith(structureRoot)) root = number
    const [first, ...rest] = cellsOf(object)
    if (first === undefined || !isElement(words(first), dataCell)) continue
    const id = `R${first}`
    ids.push([id, first])
    objects.set(first, asRowHeader(withoutBorders(words(first)), id))
    for (const cell of rest) objects.set(cell, withHeader(withoutBorders(words(cell)), id))
  }
  if (ids.length > 0) {
    if (root === undefined) throw new Error('The PDF has tables and no structure')
    objects.set(root, withIds(words(root), ids))
  }
  return { ...file, objects }
}

const structureRoot = '<<\n  /Type /StructTreeRoot\n'
const element = '<<\n  /Type /StructElem\n  /S /'
const [row, dataCell, headerCell] = ['TR\n', 'TD\n', 'TH\n']
/** What an element is stands behind what all of them begin with; few are of one kind, so it is looked at first. */
const isElement = (words: string, kind: string): boolean =>
  words.startsWith(kind, element.length) && words.startsWith(element)

/** The cells of a row by their object numbers; none of anything else. */
function cellsOf(words: string): number[] {
  const kids = isElement(words, row) ? /\n {2}\/K \[([\d R]*)\]/.exec(words)?.[1] : undefined
  return kids?.match(/\d+(?= 0 R)/g)?.map(Number) ?? []
}

const tableAttributes = /\/A \[<<\n {4}\/O \/Table\n/

const borders = ' <<\n    /O /Layout\n    /Border'

/** The lines between rows are on the page; said of each cell once more they take half of its words. */
function withoutBorders(words: string): string {
  const begin = words.indexOf(borders)
  return begin < 0 ? words : words.slice(0, begin) + words.slice(words.indexOf('>>', begin) + 2)
}

const asRowHeader = (words: string, id: string): string =>
  words
    .replace(element + dataCell, element + headerCell)
    .replace(tableAttributes, (found) => `/ID (${id})\n  ${found}    /Scope /Row\n`)

function withHeader(words: string, id: string): string {
  const begin = words.indexOf('/Headers [')
  const end = words.indexOf(']', begin)
  return begin < 0 ? words : `${words.slice(0, end)} (${id})${words.slice(end)}`
}

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
