import { inLanguage } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import { type Block, paragraph } from '../document.ts'
import type { SettingsOf } from '../report.ts'

/** What is missing in the document's language is shown in one that it has, and says which. */
const spokenIn = (language: Language, wanted: Language) => (language === wanted ? {} : { language })

export function headingBlock(
  { title }: SettingsOf<'heading'>,
  { language: wanted, chapterLevel }: { language: Language; chapterLevel: 1 | 2 },
): Block {
  const { text, language } = inLanguage(title, wanted)
  return { kind: 'heading', level: (chapterLevel + 1) as 2 | 3, text, ...spokenIn(language, wanted) }
}

export function listBlocks({ ordered, items }: SettingsOf<'list'>, wanted: Language): Block[] {
  const language = [wanted, ...languages].find((one) => items[one]?.length)
  if (!language) return []
  const written = items[language]!.map((words) => [paragraph(words)])
  return [{ kind: 'list', ordered, items: written, ...spokenIn(language, wanted) }]
}
