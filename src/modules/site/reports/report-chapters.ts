import type { Document } from '#documents/document.ts'
import { wordsOf } from '#documents/document.ts'
import { arrange, type ArrangedBlock } from '#documents/render/arrangement.ts'
import { blockToHtml } from '#documents/render/html/blocks.ts'
import { languageMark } from '#documents/render/html/markup.ts'
import { createRunWriter } from '#documents/render/html/runs.ts'
import { escapeHtml } from '#shared/escape-html.ts'
import { siteDrawings } from './report-drawings.ts'

/** A chapter of a report as a page of its own, or a part of one that is too long for a page. */
export interface ChapterPage {
  /** The last part of its address. */
  slug: string
  number: string | null
  title: string
  level: 1 | 2
  /** Which part of the chapter, when there are more than one: from 1. */
  part: number
  parts: number
  html: string
  /** The words, to be searched. */
  words: string
}

export interface ChapterMaking {
  document: Document
  blockIds: readonly (string | undefined)[]
  /** What stands below a block that shows figures, as HTML. */
  below: (blockId: string) => string
  /** Where the nth picture of the document is. */
  imageAddress: (index: number) => string
}

/** As much as leaves room for the page's own parts within 100 KB. */
const mostBytes = 72_000

/** The document's chapters in order, the sources among them, each numbered as in print. */
export function toChapterPages({ document, ...making }: ChapterMaking): ChapterPage[] {
  const { blocks } = arrange(document, 'screen')
  const ids = idsOfArranged(document, making.blockIds)
  const pages = sectionsOf(blocks).flatMap(({ heading, content }, index): ChapterPage[] => {
    const write = createBlockWriter({ ...making, document, level: heading.level as 1 | 2 })
    const written = content.map((block) => {
      const id = ids.get(keyOf(block) ?? '')
      return write.block(block) + (id === undefined ? '' : making.below(id))
    })
    const parts = intoParts(written)
    return parts.map((html, part) => ({
      slug: `${heading.number?.replaceAll('.', '-') ?? `s${index + 1}`}${part === 0 ? '' : `-${part + 1}`}`,
      number: heading.number ?? null,
      title: heading.text,
      level: heading.level === 1 ? 1 : 2,
      part: part + 1,
      parts: parts.length,
      html: html + (part === parts.length - 1 ? write.notes() : ''),
      words: part === 0 ? content.map(blockWords).join(' ') : '',
    }))
  })
  return withReferences(pages)
}

/** A reference leads to the page that what it names is on. */
function withReferences(pages: readonly ChapterPage[]): ChapterPage[] {
  const pageOf = new Map(
    pages.flatMap(({ slug, html }) => [...html.matchAll(/ id="([ftp]\d+)"/g)].map(([, id]) => [id!, slug])),
  )
  return pages.map((page) => ({
    ...page,
    html: page.html.replaceAll(/href="#([ftp]\d+)"/g, (link, id: string) => {
      const slug = pageOf.get(id)
      return slug === undefined || slug === page.slug ? link : `href="${slug}#${id}"`
    }),
  }))
}

type Heading = Extract<ArrangedBlock, { kind: 'heading' }>

/**
 * Pages begin at chapters and at numbered ones within them. A heading without a number stays on its chapter's page: alone it
 * would leave the chapter's first words, which lead to it, with nothing below them.
 */
function sectionsOf(blocks: readonly ArrangedBlock[]): { heading: Heading; content: ArrangedBlock[] }[] {
  const sections: { heading: Heading; content: ArrangedBlock[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && (block.level === 1 || (block.level === 2 && block.number)))
      sections.push({ heading: block, content: [] })
    else if (block.kind !== 'pageBreak') sections.at(-1)?.content.push(block)
  }
  return sections
}

/** By the number that a table or figure has got, the live block that said it: numbers count in the order of the document. */
function idsOfArranged(document: Document, blockIds: readonly (string | undefined)[]): Map<string, string> {
  const counts = new Map<string, number>()
  return new Map(
    document.blocks.flatMap(({ kind }, index): [string, string][] => {
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      const id = blockIds[index]
      const key = kind === 'figure' ? `f${count}` : kind === 'table' ? `t${count}` : undefined
      return id !== undefined && key !== undefined ? [[key, id]] : []
    }),
  )
}

const keyOf = (block: ArrangedBlock): string | undefined =>
  block.kind === 'figure' || block.kind === 'table' ? block.id : undefined

function createBlockWriter({
  document,
  level,
  imageAddress,
}: Pick<ChapterMaking, 'document' | 'imageAddress'> & { level: 1 | 2 }) {
  const runs = createRunWriter(document.language, siteDrawings)
  const place = { language: document.language, runs, drawings: siteDrawings }
  const images = document.blocks.filter(({ kind }) => kind === 'image')
  return {
    block(block: ArrangedBlock): string {
      if (block.kind === 'image') {
        const at = images.findIndex((image) => image.kind === 'image' && image.alternative === block.alternative)
        const address = escapeHtml(imageAddress(at))
        const words =
          block.caption && block.label
            ? `<figcaption>${escapeHtml(`${block.label}. ${block.caption}`)}</figcaption>`
            : ''
        const id = block.id ? ` id="${block.id}"` : ''
        return `<figure class="picture"${id}${languageMark(block.language)}><img src="${address}" width="${block.width}" height="${block.height}" alt="${escapeHtml(block.alternative)}" loading="lazy">${words}</figure>`
      }
      // The chapter is the page's h1: what stands below it is h2.
      if (block.kind === 'heading')
        return blockToHtml({ ...block, level: Math.max(1, block.level - level) as Heading['level'] }, place)
      return blockToHtml(block, place)
    },
    notes: () => runs.writeFootnotes(),
  }
}

/** A block is never cut: a part ends before the one that would make it too long. */
function intoParts(written: readonly string[]): string[] {
  const parts: string[] = []
  let size = Infinity
  for (const html of written) {
    const bytes = Buffer.byteLength(html)
    if (size + bytes > mostBytes) {
      parts.push('')
      size = 0
    }
    parts[parts.length - 1] += html
    size += bytes
  }
  return parts.length > 0 ? parts : ['']
}

/** The words of a block as plain text. */
function blockWords(block: ArrangedBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'paragraph':
    case 'note':
      return wordsOf(block.runs)
    case 'list':
      return block.items.flatMap((item) => item.map((part) => blockWords(part))).join(' ')
    case 'quote':
    case 'callout':
      return block.paragraphs.map((paragraph) => wordsOf(paragraph.runs)).join(' ')
    case 'table':
      return [block.caption, ...block.rows.flatMap(({ cells }) => cells.map((cell) => wordsOf(cell)))].join(' ')
    case 'figure':
      return [block.caption, block.lead].filter(Boolean).join('. ')
    case 'keyFigures':
      return block.figures.map(({ label, value }) => `${label} ${value}`).join('. ')
    case 'image':
      return [block.alternative, block.caption].filter(Boolean).join('. ')
    case 'pageBreak':
      return ''
  }
}
