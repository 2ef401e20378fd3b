import {
  Document as WordDocument,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'

import type { Document, Drawing, Logo } from '../../document.ts'
import { type ArrangedBlock, type Arrangement, arrange } from '../arrangement.ts'
import { coreProperties } from '../core-properties.ts'
import { coverOf } from '../cover-art.ts'
import type { PdfDesign, TellStep } from '../render-job.ts'
import { runningLine } from '../running-line.ts'
import { blocksToWord } from './blocks.ts'
import { contentsToWord } from './contents.ts'
import { drawingsIn } from './drawings.ts'
import { colours, embeddedFonts, numberingIn, runningSize, styles, twips, wordColour } from './look.ts'
import { pagesOfHeadings } from './page-numbers.ts'
import { drawAll } from './picture.ts'
import { fixZipTimes, withFixedRandom } from './reproducible.ts'
import { createWordWriter, type WordWriter } from './runs.ts'

/**
 * The document as a Word file: real heading styles, a table of contents, captions, tables with header rows,
 * alternative texts, language marks and its own fonts. The same document and moment give the same bytes.
 */
export async function toDocx(
  document: Document,
  createdAt: Date,
  { design, tell }: { design?: PdfDesign | undefined; tell?: TellStep } = {},
): Promise<Uint8Array> {
  return withFixedRandom(async () => {
    const arranged = arrange(document, 'print')
    const isMinutes = design === 'minutes'
    const art = isMinutes ? null : coverOf(arranged)
    const drawn = await drawAll([...(art ? [art] : []), ...drawingsIn(arranged.blocks)], tell)
    const word = createWordWriter(drawn, wordColour(arranged.accent))
    const front = isMinutes ? head(arranged, word) : cover(arranged, word, art)
    const parts = isMinutes ? { front, blocks: arranged.blocks } : withContents(arranged, front)
    const file = writeFile(arranged, word, parts)
    const properties = { path: 'docProps/core.xml', data: coreProperties(arranged, createdAt) }
    return fixZipTimes(await Packer.toBuffer(file, undefined, [properties]))
  })
}

/** What stands before the text, and the text. */
interface Parts {
  front: readonly FileChild[]
  blocks: readonly ArrangedBlock[]
  /** What stands in front ends at the upper edge of a new page. */
  isOnNewPage?: boolean
}

const withContents = (arranged: Arrangement, front: readonly FileChild[]): Parts => ({
  front: [...front, ...contentsToWord(arranged.language)],
  blocks: arranged.blocks,
  isOnNewPage: true,
})

function writeFile(
  arranged: Arrangement,
  word: WordWriter,
  { front, blocks, isOnNewPage = false }: Parts,
): WordDocument {
  const { title, organisation, language } = arranged
  return new WordDocument({
    title,
    creator: organisation,
    styles: styles(language),
    numbering: numberingIn(word.accent),
    fonts: embeddedFonts(),
    hyphenation: { autoHyphenation: true },
    pageNumbers: pagesOfHeadings,
    footnotes: word.footnotes,
    sections: [
      {
        ...pageOf(arranged),
        children: [...front, ...blocksToWord(blocks, { word, edge: isOnNewPage ? 'above' : undefined })],
      },
    ],
  })
}

function pageOf({ title, organisation, notice, dateInWords }: Arrangement): Omit<ISectionOptions, 'children'> {
  const { width, height, margin } = twips.page
  const tabStops = [
    { type: TabStopType.CENTER, position: twips.textWidth / 2 },
    { type: TabStopType.RIGHT, position: twips.textWidth },
  ]
  const line = (children: TextRun[]) => new Paragraph({ style: 'RunningLine', tabStops, children })
  const foot = [
    new TextRun(`${dateInWords}\t`),
    new TextRun({ text: notice ?? '', color: colours.notice }),
    new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
  ]
  return {
    properties: {
      titlePage: true,
      page: { size: { width, height }, margin: { top: 1530, bottom: 1417, left: margin, right: margin } },
    },
    headers: {
      default: new Header({ children: [line([new TextRun(runningLine({ organisation, title }, runningSize / 2))])] }),
    },
    footers: { default: new Footer({ children: [line(foot)] }) },
  }
}

/** A longer title, of a report in two languages, is set smaller: it leaves the picture below it its place. */
const longestLargeTitle = 90

function cover(arranged: Arrangement, word: WordWriter, art: Drawing | null): Paragraph[] {
  const { title, subtitle, organisation, notice, dateInWords, brand } = arranged
  const line = (words: string, color?: string) =>
    new Paragraph({ style: 'CoverLine', children: [new TextRun({ text: words, ...(color ? { color } : {}) })] })
  const name = new TextRun({ text: organisation, bold: true, color: word.accent })
  const backdrop = art ? [word.writeBackdrop(art)] : []
  return [
    ...(brand?.logo ? [new Paragraph({ style: 'CoverLine', children: [logo(brand.logo, word)] })] : []),
    new Paragraph({ style: 'CoverLine', spacing: { before: 500, after: 60 }, children: [...backdrop, name] }),
    new Paragraph({
      style: 'Title',
      children: [new TextRun({ text: title, ...(title.length > longestLargeTitle && { size: 56 }) })],
    }),
    ...(subtitle ? [line(subtitle)] : []),
    line(dateInWords, colours.ink3),
    ...(notice ? [line(notice, colours.notice)] : []),
  ]
}

/** The top of minutes: the text goes on below it. */
function head({ title, subtitle, organisation, notice, brand }: Arrangement, word: WordWriter): Paragraph[] {
  const line = (words: string, color: string) =>
    new Paragraph({ style: 'CoverLine', children: [new TextRun({ text: words, color, size: 22 })] })
  const name = new TextRun({ text: organisation, bold: true, color: word.accent, size: 22 })
  return [
    ...(brand?.logo ? [new Paragraph({ style: 'CoverLine', children: [logo(brand.logo, word)] })] : []),
    new Paragraph({ style: 'CoverLine', spacing: { before: 0, after: 60 }, children: [name] }),
    new Paragraph({
      style: 'Title',
      spacing: { before: 0, after: 120 },
      children: [new TextRun({ text: title, size: 44 })],
    }),
    ...(subtitle ? [line(subtitle, colours.ink3)] : []),
    ...(notice ? [line(notice, colours.notice)] : []),
  ]
}

/** As wide as a third of the line, or as high as two lines of the title. */
function logo({ bytes, mediaType, width, height, alternative }: Logo, word: WordWriter) {
  const share = Math.min(196 / width, 83 / height)
  const size = { width: width * share, height: height * share }
  return word.writePicture(bytes, mediaType === 'image/png' ? 'png' : 'jpg', { ...size, alternative })
}
