import type { Language } from '#shared/texts.ts'
import type { ImportSelection } from '../import-run.ts'
import { importsTexts } from './imports.texts.ts'

/** What a run fetches: `Vähimmäistietosisältö`, `3 indikaattoria`. */
export function saySelection(selection: ImportSelection, language: Language): string {
  const { selections } = importsTexts[language]
  return typeof selection === 'string' ? selections[selection] : selections.keys(selection.keys.length)
}
