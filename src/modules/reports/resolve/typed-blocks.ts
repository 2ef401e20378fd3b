import { lines, paragraph, text } from '#documents/document.ts'
import { richTextToBlocks } from '#documents/rich-text-blocks.ts'
import { isBlank } from '#documents/rich-text.ts'
import { inLanguage, textIn } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import type { ImageFile } from '../image-file.ts'
import { readImages } from '../images.queries.ts'
import { languageOf } from '../spoken-language.ts'
import type { BlockResolver, Lookup } from './block-resolver.ts'
import { resolveTexts } from './resolve.texts.ts'
import { marked, spoken, spokenParagraphs, untranslated } from './spoken.ts'

export const textResolver: BlockResolver<'text'> = {
  needs: [],
  resolve(_, { language: wanted, chapter }, texts) {
    const language = [wanted, ...languages].find((one) => !isBlank(texts[one]?.content))
    if (!language) return []
    const written = richTextToBlocks(texts[language]!.content, chapter.level)
    return [...untranslated(language, wanted), ...written.map((block) => ({ ...block, ...marked(language, wanted) }))]
  },
}

export const headingResolver: BlockResolver<'heading'> = {
  needs: [],
  resolve({ title }, { language: wanted, chapter }) {
    const { text: words, language } = inLanguage(title, wanted)
    const level = (chapter.level + 1) as 2 | 3
    return [{ kind: 'heading', level, text: words, ...marked(language, wanted) }]
  },
}

export const listResolver: BlockResolver<'list'> = {
  needs: [],
  resolve({ ordered, items }, { language: wanted }) {
    const language = [wanted, ...languages].find((one) => items[one]?.length)
    if (!language) return []
    const written = items[language]!.map((words) => [paragraph(words)])
    return [...untranslated(language, wanted), { kind: 'list', ordered, items: written, ...marked(language, wanted) }]
  },
}

export const quoteResolver: BlockResolver<'quote'> = {
  needs: [],
  resolve: ({ words, saidBy }, { language }) => [
    ...untranslated(inLanguage(words, language).language, language),
    { kind: 'quote', paragraphs: spokenParagraphs(words, language), attribution: spoken(saidBy, language) },
  ],
}

export const calloutResolver: BlockResolver<'callout'> = {
  needs: [],
  resolve({ title, words }, { language: wanted }) {
    const { language } = inLanguage(words, wanted)
    const heading = title && textIn(title, language)
    return [
      ...untranslated(language, wanted),
      {
        kind: 'callout',
        paragraphs: spokenParagraphs(words, language),
        ...(heading ? { title: heading } : {}),
        ...marked(language, wanted),
      },
    ]
  },
}

export const tableResolver: BlockResolver<'table'> = {
  needs: [],
  resolve({ content }, { language: wanted }) {
    const language = languageOf(content, wanted)
    if (!language) return []
    const { caption, source, columns, rows } = content[language]!
    return [
      ...untranslated(language, wanted),
      {
        kind: 'table',
        caption,
        source,
        columns: columns.map(({ header, isNumbers }) => ({ header, align: isNumbers ? 'end' : 'start' })),
        rows: rows.map((cells) => ({ cells: cells.map((words) => lines(words)) })),
        ...marked(language, wanted),
      },
    ]
  },
}

/** A report that is not stored has no pictures. */
const pictures: Lookup<ReadonlyMap<string, ImageFile>> = {
  read: async (tx, { reportId, settings }) =>
    reportId === null
      ? new Map()
      : readImages(
          tx,
          reportId,
          settings.flatMap((one) => (one.kind === 'image' ? [one.image] : [])),
        ),
}

export const imageResolver: BlockResolver<'image'> = {
  needs: [pictures],
  resolve(settings, { language, found }) {
    const image = found(pictures).get(settings.image)
    const caption = settings.caption && textIn(settings.caption, language)
    const alternative = textIn(settings.alternative, language)
    return image ? [{ kind: 'image', ...image, alternative, ...(caption ? { caption } : {}) }] : []
  },
}

export const methodResolver: BlockResolver<'method'> = {
  needs: [],
  resolve: (_, { language }) => [{ kind: 'note', tone: 'method', runs: [text(resolveTexts[language].method)] }],
}

export const pageBreakResolver: BlockResolver<'pageBreak'> = { needs: [], resolve: () => [{ kind: 'pageBreak' }] }
