import {
  Document as WordDocument,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'

import type { Document } from '../../document.ts'
import { type Arrangement, arrange } from '../arrangement.ts'
import { coverArt } from '../cover-art.ts'
import { texts } from '../render.texts.ts'
import { blocksToWord } from './blocks.ts'
import { drawingsIn } from './drawings.ts'
import { colours, embeddedFonts, numbering, styles, twips } from './look.ts'
import { drawAll } from './picture.ts'
import { fixZipTimes, withFixedRandom } from './reproducible.ts'
import { createWordWriter, type WordWriter } from './runs.ts'

/**
 * The document as a Word file: real heading styles, a table of contents, captions, tables with header rows,
 * alternative texts, language marks and its own fonts. The same document and moment give the same bytes.
 */
export async function toDocx(document: Document, createdAt: Date): Promise<Uint8Array> {
  return withFixedRandom(async () => {
    const arranged = arrange(document, 'print')
    const drawn = await drawAll([coverArt(arranged.date), ...drawingsIn(arranged.blocks)])
    const file = writeFile(arranged, createWordWriter(drawn))
    const properties = { path: 'docProps/core.xml', data: coreProperties(arranged, createdAt) }
    return fixZipTimes(await Packer.toBuffer(file, undefined, [properties]))
  })
}

function writeFile(arranged: Arrangement, word: WordWriter): WordDocument {
  const { title, organisation, language, blocks } = arranged
  const front = [...cover(arranged, word), ...contents(arranged)]
  return new WordDocument({
    title,
    creator: organisation,
    styles: styles(language),
    numbering,
    fonts: embeddedFonts(),
    hyphenation: { autoHyphenation: true },
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    footnotes: word.footnotes,
    sections: [
      {
        ...pageOf(arranged),
        children: [...front, ...blocksToWord([{ kind: 'pageBreak' }, ...blocks], { language, word })],
      },
    ],
  })
}

function pageOf({ title, organisation, notice, dateInWords }: Arrangement): Omit<ISectionOptions, 'children'> {
  const { width, height, margin } = twips.page
  const tabStops = [{ type: TabStopType.RIGHT, position: twips.textWidth }]
  const line = (children: TextRun[]) => new Paragraph({ style: 'RunningLine', tabStops, children })
  const running = [
    new TextRun(`${organisation} · ${title}`),
    ...(notice ? [new TextRun({ text: `\t${notice}`, color: colours.notice })] : []),
  ]
  const pages = new TextRun({ children: [`${dateInWords}\t`, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })
  return {
    properties: {
      titlePage: true,
      page: { size: { width, height }, margin: { top: 1530, bottom: 1417, left: margin, right: margin } },
    },
    headers: { default: new Header({ children: [line(running)] }) },
    footers: { default: new Footer({ children: [line([pages])] }) },
  }
}

function cover(
  { title, subtitle, organisation, notice, date, dateInWords }: Arrangement,
  word: WordWriter,
): Paragraph[] {
  const line = (words: string, color?: string) =>
    new Paragraph({ style: 'CoverLine', children: [new TextRun({ text: words, ...(color ? { color } : {}) })] })
  const name = new TextRun({ text: organisation, bold: true, color: colours.bark })
  const picture = word.writeBackdrop(coverArt(date))
  return [
    new Paragraph({ style: 'CoverLine', spacing: { before: 500, after: 60 }, children: [picture, name] }),
    new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
    ...(subtitle ? [line(subtitle)] : []),
    line(dateInWords, colours.ink3),
    ...(notice ? [line(notice, colours.notice)] : []),
  ]
}

function contents({ language }: Arrangement) {
  const title = new TextRun({ text: texts[language].contents, bold: true })
  return [
    new Paragraph({ style: 'ContentsHeading', children: [new PageBreak(), title] }),
    new TableOfContents(texts[language].contents, { hyperlink: true, headingStyleRange: '1-2' }),
  ]
}

const escapeXml = (words: string) =>
  words.replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter]!)

function coreProperties({ title, organisation, language }: Arrangement, createdAt: Date): string {
  const moment = `${createdAt.toISOString().slice(0, 19)}Z`
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(organisation)}</dc:creator>` +
    `<cp:lastModifiedBy>${escapeXml(organisation)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `${time('created')}${time('modified')}<dc:language>${language}</dc:language></cp:coreProperties>`
  )
}
