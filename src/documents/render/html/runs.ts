import { escapeHtml } from '#shared/escape-html.ts'
import { type Run, wordsOfReference } from '../../document.ts'
import { isSafeUrl } from '../../safe-content.ts'
import { texts } from '../render.texts.ts'
import type { Language } from '#shared/texts.ts'
import { languageMark } from './markup.ts'
import type { PageDrawings } from './page-drawings.ts'

/** Writes runs and gathers their footnotes, which the page lists at its end. */
export function createRunWriter(language: Language, drawings: PageDrawings) {
  const footnotes: string[] = []

  const write = (run: Run): string => {
    switch (run.kind) {
      case 'text':
        return run.language ? `<span${languageMark(run.language)}>${escapeHtml(run.text)}</span>` : escapeHtml(run.text)
      case 'strong':
        return `<strong>${writeRuns(run.runs)}</strong>`
      case 'emphasis':
        return `<em>${writeRuns(run.runs)}</em>`
      case 'link':
        return isSafeUrl(run.url)
          ? `<a href="${escapeHtml(run.url)}" rel="noopener noreferrer">${writeRuns(run.runs)}</a>`
          : writeRuns(run.runs)
      case 'tone':
        return `<span class="tone-${run.tone}">${writeRuns(run.runs)}</span>`
      case 'symbol':
        return drawings.writeSymbol(run.drawing)
      case 'lineBreak':
        return '<br>'
      case 'reference':
        return `<a href="#${escapeHtml(run.to)}">${escapeHtml(wordsOfReference(run))}</a>`
      case 'footnote': {
        const number = footnotes.push(writeRuns(run.runs))
        return `<sup><a id="n${number}-ref" href="#n${number}" aria-describedby="notes">${number}</a></sup>`
      }
    }
  }
  const writeRuns = (runs: readonly Run[]): string => runs.map(write).join('')

  const writeFootnotes = (): string => {
    if (footnotes.length === 0) return ''
    const t = texts[language]
    const items = footnotes.map(
      (note, index) =>
        `<li id="n${index + 1}">${note} <a href="#n${index + 1}-ref" aria-label="${t.backToText} (${index + 1})">↩</a></li>`,
    )
    return `<section class="notes"><h2 id="notes">${t.notes}</h2><ol>${items.join('')}</ol></section>`
  }
  return { writeRuns, writeFootnotes }
}

export type RunWriter = ReturnType<typeof createRunWriter>
