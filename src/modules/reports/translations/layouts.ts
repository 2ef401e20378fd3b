import type { Document } from '#documents/document.ts'
import type { Language } from '#shared/texts.ts'
import type { LanguageLayout } from './language-layout.ts'
import { inColumns } from './side-by-side.ts'
import { inTwoLanguages } from './two-languages.ts'

/** How each way of laying two languages out makes one document of two. */
export const layouts: Readonly<Record<LanguageLayout, (first: Document, second: Document) => Document>> = {
  chapters: inTwoLanguages,
  columns: inColumns,
}

/** The other language of a file in two. */
export interface SecondLanguage {
  beside?: Language | undefined
  /** By chapters when it is not told. */
  layout?: LanguageLayout | undefined
}
