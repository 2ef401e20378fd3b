import { translations } from '#shared/texts.ts'
import { concernCheckTexts as check } from './concern-check.texts.ts'
import { concernListTexts as list } from './concern-list.texts.ts'

/** Words of the pages of joys and concerns. */
export const concernPageTexts = translations({
  fi: { ...list.fi, ...check.fi },
  sv: { ...list.sv, ...check.sv },
  en: { ...list.en, ...check.en },
})
