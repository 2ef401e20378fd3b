import { readFileSync } from 'node:fs'

import { escapeHtml } from '#shared/escape-html.ts'
import type { Document, Logo } from '../../document.ts'
import { type Arrangement, arrange } from '../arrangement.ts'
import { coverStream } from '../cover-stream.ts'
import { texts } from '../render.texts.ts'
import { rowToHtml } from './blocks.ts'
import { languageMark } from './markup.ts'
import { createPageDrawings, type PageDrawings, shareShapes } from './page-drawings.ts'
import { createRunWriter } from './runs.ts'

const pageStyles = readFileSync(new URL('./report-page.css', import.meta.url), 'utf8')
  .replaceAll(/\s*\n\s*/g, '')
  .replaceAll(/ ?([{,]|: ) ?/g, (mark) => mark.trim())

/** The document as one web page: no scripts, every drawing named and with its numbers in a table, ready for print. */
export function toHtml(document: Document): string {
  const arranged = arrange(document, 'screen')
  const { title, organisation, language } = arranged
  const t = texts[language]
  const drawings = createPageDrawings()
  const runs = createRunWriter(language, drawings)
  const top = cover(arranged, drawings)
  const body = arranged.blocks.map((block) => rowToHtml(block, { language, runs, drawings })).join('\n')
  const page = `${top}
${contents(arranged)}
<main id="content">
${body}
${runs.writeFootnotes()}</main>`
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title} – ${organisation}`)}</title><style>${pageStyles}:root{--brand:${arranged.accent}}${drawings.rules()}</style></head>
<body><a class="skip" href="#content">${t.skip}</a>
${shareShapes(page)}
<footer><p>${escapeHtml(organisation)} · ${escapeHtml(title)} · ${arranged.dateInWords}</p><p>${t.madeWith}</p></footer>
</body></html>
`
}

function cover(arranged: Arrangement, drawings: PageDrawings): string {
  const { title, subtitle, organisation, notice, date, dateInWords, brand } = arranged
  const stream = brand && brand.cover !== 'brook' ? '' : drawings.write(coverStream(date))
  return (
    `<header class="cover">${notice ? `<p class="notice">${escapeHtml(notice)}</p>` : ''}${brand?.logo ? logo(brand.logo) : ''}` +
    `<p class="organisation">${escapeHtml(organisation)}</p><h1>${escapeHtml(title)}</h1>` +
    (subtitle ? `<p class="subtitle">${escapeHtml(subtitle)}</p>` : '') +
    `<p class="date"><time datetime="${escapeHtml(date)}">${dateInWords}</time></p>${stream}</header>`
  )
}

const logo = ({ bytes, mediaType, width, height, alternative }: Logo): string =>
  `<p class="logo"><img src="data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}" width="${width}" height="${height}" alt="${escapeHtml(alternative)}"></p>`

function contents({ contents: headings, language }: Arrangement): string {
  if (headings.length === 0) return ''
  const items = headings.map(
    ({ id, level, number, text, language: own }) =>
      `<li class="level-${level}"><a href="#${id}"${languageMark(own)}>${number ? `<span class="number">${escapeHtml(number)}</span> ` : ''}${escapeHtml(text)}</a></li>`,
  )
  const title = texts[language].contents
  return `<nav class="contents" aria-labelledby="contents"><h2 id="contents">${title}</h2><ul>${items.join('')}</ul></nav>`
}
