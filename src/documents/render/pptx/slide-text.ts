import { type List, type Paragraph, type Run, wordsOf, wordsOfReference } from '../../document.ts'
import { isSafeUrl } from '../../safe-content.ts'
import { colours, slideFont, slideLanguage } from './look.ts'
import type { SlideRun } from './library.ts'

type Style = NonNullable<SlideRun['options']>

/** Runs as a slide's text. Drawings in the line and footnotes are left out: on a slide words say it. */
export function toSlideRuns(runs: readonly Run[], style: Style): SlideRun[] {
  return runs.flatMap((run): SlideRun[] => {
    switch (run.kind) {
      case 'text':
        return [{ text: run.text, options: { ...style, ...(run.language && { lang: slideLanguage(run.language) }) } }]
      case 'strong':
        return toSlideRuns(run.runs, { ...style, bold: true })
      case 'emphasis':
        return toSlideRuns(run.runs, { ...style, italic: true })
      case 'tone':
        return toSlideRuns(run.runs, { ...style, color: colours[run.tone] })
      case 'link':
        return toSlideRuns(
          run.runs,
          isSafeUrl(run.url)
            ? { ...style, color: colours.link, hyperlink: { url: run.url, tooltip: wordsOf(run.runs) } }
            : style,
        )
      case 'reference':
        return [{ text: wordsOfReference(run), options: style }]
      case 'lineBreak':
        return [{ text: ' ', options: style }]
      case 'symbol':
      case 'footnote':
        return []
    }
  })
}

/** The last run of a paragraph ends it. */
const ended = (runs: readonly SlideRun[]): SlideRun[] =>
  runs.map((run, index) => (index === runs.length - 1 ? { ...run, options: { ...run.options, breakLine: true } } : run))

/** A number with its full stop takes twice the room of a bullet. */
const bulletOf = (ordered: boolean, points: number) =>
  ordered ? { type: 'number' as const, indent: points * 1.5 } : { indent: points * 0.8 }

/** What stood after a drawing that is left out does not begin with a space. */
export const withoutFirstSpace = ([first, ...rest]: readonly SlideRun[]): SlideRun[] =>
  first ? [{ ...first, text: first.text?.trimStart() ?? '' }, ...rest] : []

function listRuns({ items, ordered, language }: List, style: Style, depth: number): SlideRun[] {
  return items.flatMap((item) =>
    item.flatMap((part, index): SlideRun[] => {
      if (part.kind === 'list') return listRuns(part, style, depth + 1)
      const own = language ?? part.language
      const [first, ...rest] = toSlideRuns(part.runs, {
        ...style,
        indentLevel: depth,
        ...(own && { lang: slideLanguage(own) }),
      })
      // To the library every run with a bullet begins a paragraph.
      const bullet = index === 0 ? bulletOf(ordered, style.fontSize ?? 18) : false
      return first ? ended([{ ...first, options: { ...first.options, bullet } }, ...rest]) : []
    }),
  )
}

export function paragraphRuns(blocks: readonly (Paragraph | List)[], points: number): SlideRun[] {
  const style: Style = {
    fontSize: points,
    fontFace: slideFont,
    color: colours.ink,
    paraSpaceAfter: points * 0.45,
  }
  return blocks.flatMap((block) =>
    block.kind === 'list'
      ? listRuns(block, style, 0)
      : ended(toSlideRuns(block.runs, { ...style, ...(block.language && { lang: slideLanguage(block.language) }) })),
  )
}

/** The words of each paragraph, for reckoning how much room they take. */
export const paragraphWords = (blocks: readonly (Paragraph | List)[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.flatMap((item) => paragraphWords(item)) : [wordsOf(block.runs)],
  )
