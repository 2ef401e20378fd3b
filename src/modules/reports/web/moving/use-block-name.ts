import { linesOf } from '#documents/rich-text.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { useTexts } from '#web/language.tsx'
import { reportTexts } from '../../reports.texts.ts'
import type { ViewBlock } from '../blocks/ReportBlock.tsx'

const longestName = 48

/** What a block is called in a list: its kind, and how it begins. */
export function useBlockName(language: Language): (block: ViewBlock) => string {
  const names = useTexts(reportTexts).blocks
  return (block) => {
    const said = beginningOf(block, language)
    const cut = said.length > longestName ? `${said.slice(0, longestName).trimEnd()}…` : said
    return cut === '' ? names[block.settings.kind] : `${names[block.settings.kind]}: ${cut}`
  }
}

function beginningOf({ settings, texts, resolved }: ViewBlock, language: Language): string {
  if (settings.kind === 'heading') return textIn(settings.title, language)
  const content = texts[language]?.content
  if (settings.kind === 'text') return content ? (linesOf(content).find(({ words }) => words.trim())?.words ?? '') : ''
  for (const plain of resolved) if ('caption' in plain && plain.caption) return plain.caption
  return ''
}
