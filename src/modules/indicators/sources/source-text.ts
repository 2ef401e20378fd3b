import { decode, encode } from 'html-entities'
import sanitizeHtml from 'sanitize-html'

import type { LocalText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'

type SourceTexts = Readonly<Record<string, string | null | undefined>>

const mapped = (texts: SourceTexts | undefined, clean: (text: string) => string): LocalText =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const text = clean(texts?.[language] ?? '')
      return text === '' ? [] : [[language, text]]
    }),
  )

/** Windows' dashes and quotes that were once taken for Latin-1. */
const windows: Record<string, string> = {
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0096': '–',
  '\u0097': '—',
}

const repaired = (text: string): string =>
  text.replace(/[\u0091-\u0097]/g, (character) => windows[character] ?? character)

/** A title as plain text: entities decoded, no markup, single spaces. */
export const plainTexts = (texts: SourceTexts | undefined): LocalText =>
  mapped(texts, (text) =>
    repaired(decode(sanitizeHtml(text, { allowedTags: [], allowedAttributes: {} })))
      .replace(/\s+/g, ' ')
      .trim(),
  )

const allowed: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'ul', 'ol', 'li', 'strong', 'b', 'em', 'i', 'a'],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['https', 'http'],
  transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'noopener' }) },
}

/** A description as HTML that may be shown: a few harmless elements, nothing else. */
export const htmlTexts = (texts: SourceTexts | undefined): LocalText =>
  mapped(texts, (text) =>
    sanitizeHtml(repaired(text), allowed)
      .replace(/(?:\s*<br \/>){3,}/g, '<br /><br />')
      .replace(/^(?:\s|<br \/>)+|(?:\s|<br \/>)+$/g, ''),
  )

/** A text that somebody typed as HTML that may be shown: its paragraphs and lines, with nothing in it taken for markup. */
export const paragraphTexts = (texts: SourceTexts | undefined): LocalText =>
  mapped(texts, (text) =>
    text
      .split(/\n\s*\n/)
      .map((paragraph) => encode(paragraph.trim()).replaceAll('\n', '<br />'))
      .filter((paragraph) => paragraph !== '')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join(''),
  )
