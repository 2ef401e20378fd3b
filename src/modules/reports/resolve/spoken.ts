import { type Block, lines, type Paragraph, type Run, text } from '#documents/document.ts'
import { inLanguage, type LocalText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { spokenTexts } from './spoken.texts.ts'

/** Typed text as runs; what is missing in the document's language is in one that it has, and is marked with it. */
export function spoken(typed: LocalText, wanted: Language): Run[] {
  const { text: words, language } = inLanguage(typed, wanted)
  return lines(words).map((run) => (run.kind === 'text' && language !== wanted ? { ...run, language } : run))
}

/** Typed text as paragraphs: an empty line begins a new one. */
export const spokenParagraphs = (typed: LocalText, wanted: Language): Paragraph[] => {
  const { text: words, language } = inLanguage(typed, wanted)
  return words
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => ({ kind: 'paragraph', runs: lines(part.trim()), ...marked(language, wanted) }))
}

/** The mark of a language that is not the document's. */
export const marked = (language: Language, wanted: Language): { language?: Language } =>
  language === wanted ? {} : { language }

/** Says that what follows has not been translated and which language it is in; nothing when it is in the wanted one. */
export const untranslated = (language: Language, wanted: Language): Block[] =>
  language === wanted
    ? []
    : [{ kind: 'note', tone: 'missing', runs: [text(spokenTexts[wanted].untranslated[language])] }]
