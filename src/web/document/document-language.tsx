import { createContext, useContext } from 'react'

import type { Language } from '#shared/texts.ts'
import { useLanguage } from '#web/language.tsx'
import { documentTexts } from './document.texts.ts'

const DocumentLanguageContext = createContext<Language | null>(null)

/** The language of the document around: its small words follow it, while the page's own follow the reader. */
export const DocumentLanguage = DocumentLanguageContext.Provider

export function useDocumentTexts() {
  const own = useLanguage()
  return documentTexts[useContext(DocumentLanguageContext) ?? own]
}
