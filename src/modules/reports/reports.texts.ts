import { translations } from '#shared/texts.ts'
import { blockNames } from './blocks/index.ts'

/** What the blocks of reports are called. */
export const reportTexts = translations({
  fi: {
    blocks: blockNames('fi'),
  },
  sv: {
    blocks: blockNames('sv'),
  },
  en: {
    blocks: blockNames('en'),
  },
})
