import { text } from '#documents/document.ts'
import type { BlockResolver } from './block-resolver.ts'
import { resolveTexts } from './resolve.texts.ts'

/** Plain words in place of the official symbol, which only those who certify texts may give. */
export const easyLanguageNoteResolver: BlockResolver<'easyLanguageNote'> = {
  needs: [],
  resolve: (_, { language }) => [
    { kind: 'note', tone: 'method', runs: [text(resolveTexts[language].easyLanguageNote)] },
  ],
}
