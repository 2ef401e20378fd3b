import type { Archive } from './archive.ts'
import { limits } from './limits.ts'
import { TableError } from './table-error.ts'
import { readXml } from './xml.ts'

export interface SheetPart {
  name: string
  isHidden: boolean
  /** The part of the archive that holds it. */
  part: string
}

export interface WorkbookParts {
  sheets: SheetPart[]
  /** Whether days are counted from 1904, as old Macintoshes did. */
  countsFrom1904: boolean
  /** How a cell's style shows numbers, by the style's number. */
  formats: NumberFormat[]
  texts: string[]
}

/** What a number is, by how it is shown. */
export type NumberFormat = 'number' | 'percent' | 'day' | 'moment'

const partBytes = 16 * 1024 * 1024

/** Reads what a workbook's sheets have in common. Throws TableError. */
export async function readWorkbookParts(archive: Archive): Promise<WorkbookParts> {
  const main = await findMain(archive)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const targets = await readRelations(archive, `${folder}_rels/${main.slice(folder.length)}.rels`, folder)
  const { sheets, countsFrom1904 } = await readSheets(archive, main, targets)
  const styles = partOf(targets, 'styles')
  const strings = partOf(targets, 'sharedStrings')
  return {
    sheets,
    countsFrom1904,
    formats: styles && archive.has(styles) ? await readFormats(archive, styles) : [],
    texts: strings && archive.has(strings) ? await readTexts(archive, strings) : [],
  }
}

interface Relation {
  type: string
  target: string
}

/** The part that is the workbook; says what else an archive is. */
async function findMain(archive: Archive): Promise<string> {
  if (archive.has('xl/workbook.xml')) return 'xl/workbook.xml'
  if (archive.has('xl/workbook.bin')) throw new TableError('workbookBinary')
  if (archive.has('content.xml')) throw new TableError('openDocument')
  if (archive.has('word/document.xml') || archive.has('ppt/presentation.xml')) throw new TableError('otherDocument')
  if (!archive.has('_rels/.rels')) throw new TableError('fileUnknown')
  const relations = await readRelations(archive, '_rels/.rels', '')
  const main = partOf(relations, 'officeDocument')
  if (main === undefined || !archive.has(main)) throw new TableError('fileUnknown')
  return main
}

const partOf = (relations: ReadonlyMap<string, Relation>, type: string): string | undefined =>
  [...relations.values()].find((relation) => relation.type === type)?.target

async function readRelations(archive: Archive, name: string, folder: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>()
  await readXml(await archive.open(name, partBytes), {
    open(element, { Id, Type, Target }) {
      if (element !== 'Relationship' || Id === undefined || Type === undefined || Target === undefined) return
      const target = Target.startsWith('/') ? Target.slice(1) : folder + Target.replace(/^\.\//, '')
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target })
    },
  })
  return relations
}

async function readSheets(archive: Archive, main: string, targets: ReadonlyMap<string, Relation>) {
  const sheets: SheetPart[] = []
  let countsFrom1904 = false
  await readXml(await archive.open(main, partBytes), {
    open(element, attributes) {
      if (element === 'workbookPr') countsFrom1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
      if (element !== 'sheet') return
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1]
      const relation = targets.get(id ?? '')
      // A sheet that is only a chart has no rows.
      if (relation?.type !== 'worksheet' || attributes.name === undefined) return
      const isHidden = attributes.state !== undefined && attributes.state !== 'visible'
      sheets.push({ name: attributes.name, isHidden, part: relation.target })
    },
  })
  if (sheets.length === 0) throw new TableError('workbookWithoutSheets')
  return { sheets, countsFrom1904 }
}

/** Numbers of formats that every workbook knows without describing them. */
const builtInPercents = new Set([9, 10])
const builtInDays = new Set([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const builtInMoments = new Set([18, 19, 20, 21, 22, 45, 46, 47])

async function readFormats(archive: Archive, part: string): Promise<NumberFormat[]> {
  const codes = new Map<number, string>()
  const formats: NumberFormat[] = []
  let inCellFormats = false
  await readXml(await archive.open(part, partBytes), {
    open(element, { numFmtId, formatCode }) {
      if (element === 'cellXfs') inCellFormats = true
      if (element === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '')
      if (element === 'xf' && inCellFormats) formats.push(formatOf(Number(numFmtId), codes))
    },
    close(element) {
      if (element === 'cellXfs') inCellFormats = false
    },
  })
  return formats
}

function formatOf(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id)
  if (code === undefined) {
    if (builtInPercents.has(id)) return 'percent'
    if (builtInDays.has(id)) return 'day'
    return builtInMoments.has(id) ? 'moment' : 'number'
  }
  // Words in quotes, escaped letters, colours and conditions say nothing of what the number is.
  const plain = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase()
  if (plain.includes('%')) return 'percent'
  if (plain.includes('general') || !/[ymdhs]/.test(plain)) return 'number'
  return /[hs]/.test(plain) ? 'moment' : 'day'
}

/** Texts that cells point to by number. */
async function readTexts(archive: Archive, part: string): Promise<string[]> {
  const texts: string[] = []
  let text = ''
  let isRead = false
  let inPhonetic = false
  await readXml(await archive.open(part, limits.textBytes), {
    open(element) {
      if (element === 'si') text = ''
      if (element === 'rPh') inPhonetic = true
      isRead = element === 't' && !inPhonetic
    },
    text(piece) {
      if (isRead) text += piece
    },
    close(element) {
      if (element === 'si') texts.push(unescaped(text))
      if (element === 'rPh') inPhonetic = false
      isRead = false
    },
  })
  return texts
}

/** Excel writes characters that XML cannot hold as _x000D_. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text
