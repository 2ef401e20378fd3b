import type { Language } from '#shared/texts.ts'
import type { ImportRun, ImportSelection } from '../import-run.ts'
import { importsTexts } from './imports.texts.ts'

/** What a run fetches: `Vähimmäistietosisältö`, `3 indikaattoria`. */
function saySelection(selection: ImportSelection, language: Language): string {
  const { selections } = importsTexts[language]
  return typeof selection === 'string' ? selections[selection] : selections.keys(selection.keys.length)
}

/** What a run is about: the table that it fetches, or the indicators. */
export const sayRun = ({ table, selection }: ImportRun, language: Language): string =>
  table?.title ?? saySelection(selection, language)
