import {
  Bookmark,
  type FileChild,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from 'docx'

import type { Language } from '#shared/texts.ts'
import {
  type Callout,
  type CaptionBeside,
  type KeyFigures,
  type List,
  type NoteTone,
  type Paragraph as ParagraphBlock,
  type Run,
  text,
} from '../../document.ts'
import { type ArrangedBlock, besideOf, sourceId } from '../arrangement.ts'
import { pageBreakToWord } from './contents.ts'
import { colours, listReference } from './look.ts'
import type { WordWriter } from './runs.ts'
import { columnsToWord, keyFiguresToWord, tableToWord } from './tables.ts'

interface Place {
  word: WordWriter
  /** The upper edge of a page: `own` when the block has to begin it, `above` when what is before it has. */
  edge?: 'own' | 'above' | undefined
}

/** What begins a page stands at its upper edge. */
const atEdge = {
  own: { pageBreakBefore: true, spacing: { before: 0 } },
  above: { spacing: { before: 0 } },
} as const

/** Blocks as Word's paragraphs and tables. A heading after a page break carries it, so that no empty line does. */
export const blocksToWord = (blocks: readonly ArrangedBlock[], place: Place): FileChild[] =>
  blocks.flatMap((block, index) => {
    const [before, next] = [blocks[index - 1], blocks[index + 1]]
    // Two breaks are one, and one at the end or the edge of a page would leave it empty.
    const isLost = next === undefined || next.kind === 'pageBreak' || (index === 0 && place.edge === 'above')
    if (block.kind === 'pageBreak' && (isLost || next.kind === 'heading')) return []
    if (isRow(block)) return isRow(before) ? [] : [rowsToWord(blocks, index, place)]
    const edge = index === 0 ? place.edge : before?.kind === 'pageBreak' ? 'own' : undefined
    const written = blockToWord(block, { ...place, edge })
    return [...written, ...(besideOf(block) ?? []).flatMap((beside) => blockToWord(beside, place))]
  })

/** In columns. Headings stand one after the other above them: Word finds none that are in a table. */
const isRow = (block: ArrangedBlock | undefined): block is ArrangedBlock =>
  block !== undefined && block.kind !== 'heading' && besideOf(block) !== undefined

/** All rows from one block on, as one table. */
function rowsToWord(blocks: readonly ArrangedBlock[], from: number, place: Place): FileChild {
  const end = blocks.findIndex((block, index) => index > from && !isRow(block))
  const rows = blocks.slice(from, end < 0 ? undefined : end)
  const write = (written: readonly ArrangedBlock[]) => written.flatMap((block) => blockToWord(block, place))
  return columnsToWord(rows.map((block) => [write([block]), write(besideOf(block) ?? [])]))
}

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

/** A block as Word's paragraphs and tables; a block in a language of its own marks its text. */
function blockToWord(block: ArrangedBlock, place: Place): FileChild[] {
  const { word } = place
  switch (block.kind) {
    case 'heading': {
      const number = block.number ? [new TextRun({ text: `${block.number}\u2002`, color: word.accent })] : []
      const heading = headingLevels[block.level]
      const children = [...number, ...word.writeRuns(spoken(block.language, block.text))]
      return [new Paragraph({ heading, children, ...(place.edge ? atEdge[place.edge] : {}) })]
    }
    case 'paragraph':
      return [paragraph(block, place, block.style ? 'Lead' : undefined)]
    case 'list':
      return listToWord(block, place)
    case 'quote':
      return [
        ...block.paragraphs.map((part) => paragraph(withLanguage(part, block.language), place, 'Quote')),
        ...(block.attribution
          ? [paragraph({ kind: 'paragraph', runs: block.attribution }, place, 'QuoteAttribution')]
          : []),
      ]
    case 'callout':
      return calloutToWord(block, place)
    case 'table':
      return [...captions(block, word), tableToWord(block, word), sourceLine(block, place)]
    case 'figure': {
      const drawing = new Paragraph({
        keepNext: true,
        spacing: { after: 40 },
        children: [word.writeDrawing(block.drawing)],
      })
      const { captionBeside: other } = block
      const leads = [leadToWord(block.lead, word), leadToWord(other?.lead, word, other?.language)].flat()
      return [...captions(block, word), ...leads, drawing, sourceLine(block, place)]
    }
    case 'keyFigures':
      return block.figures.length > 0 ? [keyFiguresToWord(block, word), sourceLine(block, place)] : []
    case 'image': {
      const picture = word.writePicture(block.bytes, block.mediaType === 'image/png' ? 'png' : 'jpg', block)
      const { label, caption: words } = block
      const below = label && words ? captions({ ...block, label, caption: words }, word) : []
      return [...below, new Paragraph({ children: [picture] })]
    }
    case 'note':
      return [note(block.tone, inLanguage(block.runs, block.language), place)]
    case 'pageBreak':
      return [pageBreakToWord()]
  }
}

const spoken = (language: Language | undefined, words: string): Run[] => [
  { kind: 'text', text: words, ...(language ? { language } : {}) },
]

/** Marks every text of the runs with the block's language, unless it has its own. */
function inLanguage(runs: readonly Run[], language: Language | undefined): readonly Run[] {
  if (!language) return runs
  return runs.map((run): Run => {
    if (run.kind === 'text') return { language, ...run }
    return 'runs' in run ? { ...run, runs: inLanguage(run.runs, language) } : run
  })
}

const withLanguage = (part: ParagraphBlock, language: Language | undefined): ParagraphBlock =>
  language ? { language, ...part } : part

/** Paragraphs of one style with one border: Word draws them as one box. */
function calloutToWord({ title, paragraphs, language }: Callout, place: Place): Paragraph[] {
  const heading: ParagraphBlock[] = title
    ? [{ kind: 'paragraph', runs: [{ kind: 'strong', runs: [{ kind: 'text', text: title }] }] }]
    : []
  return [...heading, ...paragraphs].map(({ runs, language: own }) => {
    const children = place.word.writeRuns(inLanguage(runs, own ?? language))
    return new Paragraph({ style: 'Callout', shading: { type: 'clear', fill: colours.callout }, children })
  })
}

function paragraph({ runs, language }: ParagraphBlock, { word }: Place, style?: string): Paragraph {
  const children = word.writeRuns(inLanguage(runs, language))
  return new Paragraph({ children, ...(style ? { style } : {}) })
}

function listToWord(
  { ordered, items, ids, language }: List,
  place: Place,
  level = 0,
  instance = place.word.nextList(),
): Paragraph[] {
  const reference = listReference(ordered)
  return items.flatMap((item, at) =>
    item.flatMap((part, index) => {
      if (part.kind === 'list') return listToWord(part, place, Math.min(level + 1, 3))
      const children = place.word.writeRuns(inLanguage(part.runs, part.language ?? language))
      if (index > 0) return [new Paragraph({ style: 'ListItem', children, indent: { left: 340 * (level + 1) } })]
      const id = ids?.[at]
      const marked = id === undefined ? children : [new Bookmark({ id, children })]
      return [new Paragraph({ style: 'ListItem', children: marked, numbering: { reference, level, instance } })]
    }),
  )
}

function leadToWord(lead: string | undefined, word: WordWriter, language?: Language): Paragraph[] {
  if (!lead) return []
  return [new Paragraph({ style: 'FigureLead', keepNext: true, children: word.writeRuns(spoken(language, lead)) })]
}

interface Called {
  label: string
  caption: string
  captionBeside?: CaptionBeside | undefined
  language?: Language | undefined
  mark?: string | undefined
  id?: string | undefined
}

/** The caption, and below it that in another language. */
function captions(called: Called, word: WordWriter): Paragraph[] {
  const own = caption(called, word)
  const { captionBeside: other } = called
  if (!other) return [own]
  return [own, new Paragraph({ style: 'Caption', children: word.writeRuns(spoken(other.language, other.caption)) })]
}

/** "Kuvio 3. …": the number is a field, so that Word can list it and references follow it. */
function caption({ label, caption: words, mark, id, language }: Called, word: WordWriter): Paragraph {
  const marked = (number: SimpleField): ParagraphChild[] =>
    mark !== undefined && id !== undefined ? [new Bookmark({ id, children: [number] })] : [number]
  const [, name, count] = /^(\S+)\u00a0(\d+)$/.exec(label) ?? []
  const numbered =
    name && count
      ? [
          new TextRun({ text: `${name}\u00a0`, bold: false }),
          ...marked(new SimpleField(`SEQ ${name} \\* ARABIC`, count)),
        ]
      : [new TextRun({ text: label, bold: false })]
  return new Paragraph({
    style: 'Caption',
    children: [...numbered, ...word.writeRuns(spoken(language, `. ${words}`))],
  })
}

type Sourced = Pick<KeyFigures, 'source' | 'cites' | 'origin' | 'language'>

/** Without a source an empty small line keeps the next block from touching the table. */
function sourceLine({ source, cites = [], origin = [], language }: Sourced, { word }: Place): Paragraph {
  const links = cites.map(
    (number) =>
      new InternalHyperlink({
        anchor: sourceId(number),
        children: [new TextRun({ text: ` [${number}]`, style: 'Hyperlink' })],
      }),
  )
  return new Paragraph({
    style: 'Source',
    children: [
      ...word.writeRuns(spoken(language, source ?? '')),
      ...(source ? links : []),
      ...word.writeRuns(source && origin.length > 0 ? [text(' · '), ...origin] : origin),
    ],
  })
}

function note(tone: NoteTone, runs: readonly Run[], { word }: Place): Paragraph {
  const side = { style: 'dashed', size: 4, space: 6, color: '708288' } as const
  const border = { top: side, bottom: side, left: side, right: side }
  const fill = tone === 'missing' ? colours.missing : colours.sunken
  const look = tone === 'empty' ? { border } : { shading: { type: 'clear', fill } as const }
  return new Paragraph({ style: 'Note', indent: { left: 120, right: 120 }, ...look, children: word.writeRuns(runs) })
}
