import type { RichText } from '#documents/rich-text.ts'
import type { Language } from '#shared/texts.ts'

/** What somebody has written, by chapter and language. */
export type DemoTexts = Partial<Record<string, Partial<Record<Language, RichText>>>>

type Node = RichText['content'][number]

const said = (words: string) => [{ type: 'text' as const, text: words }]
export const paragraph = (words: string): Node => ({ type: 'paragraph', content: said(words) })
export const heading = (words: string): Node => ({ type: 'heading', attrs: { level: 3 }, content: said(words) })
export const list = (...items: string[]): Node => ({
  type: 'bulletList',
  content: items.map((words) => ({ type: 'listItem', content: [{ type: 'paragraph', content: said(words) }] })),
})
export const quote = (words: string): Node => ({
  type: 'blockquote',
  content: [{ type: 'paragraph', content: said(words) }],
})
/** Words with a footnote between them. */
export const noted = (before: string, note: string, after: string): Node => ({
  type: 'paragraph',
  content: [...said(before), { type: 'footnote', attrs: { text: note } }, ...said(after)],
})
/** Stands for the first chart of the chapter that a text is in, whose id is known when the report has been opened. */
const firstChart = '00000000-0000-4000-8000-000000000000'
/** Words with a reference to the first chart of their chapter between them, by its number alone. */
export const referring = (before: string, after: string): Node => ({
  type: 'paragraph',
  content: [...said(before), { type: 'reference', attrs: { block: firstChart, says: 'number' } }, ...said(after)],
})
/** The text with its reference to the first chart, if it has one. */
export const withFirstChart = (text: RichText, chart: string | undefined): RichText =>
  chart === undefined ? text : (JSON.parse(JSON.stringify(text).replaceAll(firstChart, chart)) as RichText)

export const doc = (...content: Node[]): RichText => ({ type: 'doc', content })
