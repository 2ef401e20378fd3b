import { escapeHtml } from '#shared/escape-html.ts'
import type { Language } from '#shared/texts.ts'
import type { CaptionBeside, KeyFigures, List, Table } from '../../document.ts'
import {
  type ArrangedBlock,
  type ArrangedFigure,
  type ArrangedPicture,
  type ArrangedTable,
  besideOf,
  isEmpty,
  sourceId,
} from '../arrangement.ts'
import { texts } from '../render.texts.ts'
import { languageMark } from './markup.ts'
import type { PageDrawings } from './page-drawings.ts'
import type { RunWriter } from './runs.ts'

interface Place {
  language: Language
  runs: RunWriter
  drawings: PageDrawings
}

/** A block and what stands beside it in another language, in columns of a row. */
export function rowToHtml(block: ArrangedBlock, place: Place): string {
  const beside = besideOf(block)
  if (!beside) return blockToHtml(block, place)
  const columns = [isEmpty(block) ? [] : [block], beside].map((blocks) =>
    blocks.map((one) => blockToHtml(one, place)).join(''),
  )
  return `<div class="pair">${columns.map((column) => `<div>${column}</div>`).join('')}</div>`
}

/** One block as HTML. The document's title is the page's h1, so a heading of level 1 becomes h2. */
export function blockToHtml(block: ArrangedBlock, place: Place): string {
  const { writeRuns } = place.runs
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level + 1}`
      const number = block.number ? `<span class="number">${escapeHtml(block.number)}</span> ` : ''
      return `<${tag} id="${block.id}"${languageMark(block.language)}>${number}${escapeHtml(block.text)}</${tag}>`
    }
    case 'paragraph': {
      const style = block.style ? ` class="${block.style}"` : ''
      return `<p${style}${languageMark(block.language)}>${writeRuns(block.runs)}</p>`
    }
    case 'list':
      return listToHtml(block, place)
    case 'quote': {
      const paragraphs = block.paragraphs.map((paragraph) => blockToHtml(paragraph, place)).join('')
      const quoted = `<blockquote${languageMark(block.language)}>${paragraphs}</blockquote>`
      if (!block.attribution) return quoted
      return `<figure class="quotation">${quoted}<figcaption>${writeRuns(block.attribution)}</figcaption></figure>`
    }
    case 'callout': {
      const title = block.title ? `<p class="callout-title">${escapeHtml(block.title)}</p>` : ''
      const paragraphs = block.paragraphs.map((paragraph) => blockToHtml(paragraph, place)).join('')
      return `<div class="callout" role="note"${languageMark(block.language)}>${title}${paragraphs}</div>`
    }
    case 'table':
      return captionedTable(block, place)
    case 'figure':
      return figureToHtml(block, place)
    case 'keyFigures':
      return keyFiguresToHtml(block, place)
    case 'image':
      return pictureToHtml(block)
    case 'note':
      return `<p class="note note-${block.tone}"${languageMark(block.language)}>${writeRuns(block.runs)}</p>`
    case 'pageBreak':
      return '<div class="page-break"></div>'
  }
}

function listToHtml({ ordered, items, ids, language }: List, place: Place): string {
  const tag = ordered ? 'ol' : 'ul'
  const written = items.map(
    (item, index) =>
      `<li${ids ? ` id="${ids[index]}"` : ''}>${item.map((part) => blockToHtml(part, place)).join('')}</li>`,
  )
  return `<${tag}${languageMark(language)}>${written.join('')}</${tag}>`
}

const labelled = (label: string, caption: string, beside?: CaptionBeside) =>
  `<span class="label">${escapeHtml(label)}.</span> ${escapeHtml(caption)}` +
  (beside ? `<span class="caption-beside"${languageMark(beside.language)}>${escapeHtml(beside.caption)}</span>` : '')

function sourceLine({ source, cites = [], origin = [] }: Sourced, { runs }: Place): string {
  if (!source && origin.length === 0) return ''
  const links = cites.map((number) => ` <a href="#${sourceId(number)}">[${number}]</a>`)
  const parts = [source && `${escapeHtml(source)}${links.join('')}`, runs.writeRuns(origin)].filter(Boolean)
  return `<p class="source">${parts.join(' · ')}</p>`
}
type Sourced = Pick<KeyFigures, 'source' | 'cites' | 'origin'>

function captionedTable(table: ArrangedTable, place: Place): string {
  const name = { id: table.id, caption: labelled(table.label, table.caption, table.captionBeside) }
  return (
    `<div class="table"${languageMark(table.language)}><div class="scroll" role="region" tabindex="0" aria-labelledby="${table.id}">` +
    `${tableToHtml(table, name, place)}</div>${sourceLine(table, place)}</div>`
  )
}

type Content = Pick<Table, 'columns' | 'rows'>
/** What a table is called: its own caption as HTML, or the element that says it. */
type TableName = { id: string; caption: string } | { labelledBy: string }

/**
 * Column headers and row headers carry their scope. A table of numbers says once how it is aligned, and end tags that
 * HTML lets out are left out: a report is mostly tables.
 */
function tableToHtml({ columns, rows }: Content, name: TableName, place: Place): string {
  const isNumbers = columns.every(({ align }, index) => align === (index === 0 ? 'start' : 'end'))
  const align = (index: number) => {
    const side = columns[index]?.align ?? 'start'
    return isNumbers || side === 'start' ? '' : ` class="${side}"`
  }
  const head = columns.map(({ header }, index) => `<th scope="col"${align(index)}>${escapeHtml(header)}`)
  const body = rows.map(({ cells }) => {
    const written = cells.map((cell, index) => {
      const begin = index === 0 ? `<th scope="row"${align(0)}>` : `<td${align(index)}>`
      return begin + place.runs.writeRuns(cell)
    })
    return `<tr>${written.join('')}`
  })
  const look = isNumbers ? ' class="numbers"' : ''
  const begin =
    'caption' in name
      ? `<table${look}><caption id="${name.id}">${name.caption}</caption>`
      : `<table${look} aria-labelledby="${name.labelledBy}">`
  return `${begin}<thead><tr>${head.join('')}<tbody>${body.join('')}</table>`
}

const leadLine = (lead: string | undefined, language?: Language) =>
  lead ? `<p class="lead-line"${languageMark(language)}>${escapeHtml(lead)}</p>` : ''

function figureToHtml(
  { id, label, caption, captionBeside, lead, drawing, data, language, ...sourced }: ArrangedFigure,
  place: Place,
): string {
  const t = texts[place.language]
  const table = data
    ? `<details><summary>${t.asTable}</summary><div class="scroll" tabindex="0">${tableToHtml(data, { labelledBy: `${id}-caption` }, place)}</div></details>`
    : ''
  return (
    `<figure id="${id}" aria-labelledby="${id}-caption"${languageMark(language)}>` +
    `<figcaption id="${id}-caption">${labelled(label, caption, captionBeside)}</figcaption>` +
    `${leadLine(lead)}${leadLine(captionBeside?.lead, captionBeside?.language)}<div class="scroll" role="group" tabindex="0" aria-labelledby="${id}-caption">${place.drawings.write(drawing)}</div>${sourceLine(sourced, place)}${table}</figure>`
  )
}

function keyFiguresToHtml({ figures, language, ...sourced }: KeyFigures, place: Place): string {
  const items = figures.map(
    ({ label, value, detail }) =>
      `<div><dt>${escapeHtml(label)}</dt><dd><span class="value">${escapeHtml(value)}</span> <span class="detail">${place.runs.writeRuns(detail)}</span></dd></div>`,
  )
  return `<dl class="key-figures"${languageMark(language)}>${items.join('')}</dl>${sourceLine(sourced, place)}`
}

function pictureToHtml({
  bytes,
  mediaType,
  width,
  height,
  alternative,
  caption,
  captionBeside,
  label,
  id,
  language,
}: ArrangedPicture): string {
  const address = `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
  const image = `<img src="${address}" width="${width}" height="${height}" alt="${escapeHtml(alternative)}">`
  const words = caption && label ? `<figcaption>${labelled(label, caption, captionBeside)}</figcaption>` : ''
  return `<figure class="picture"${id ? ` id="${id}"` : ''}${languageMark(language)}>${image}${words}</figure>`
}
