import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'

import { isLanguage, type Language, locales } from '#shared/texts.ts'
import { keepCookie } from './cookie.ts'

const cookieName = 'language'

const LanguageContext = createContext<{ language: Language; setLanguage: (language: Language) => void }>({
  language: 'fi',
  setLanguage: () => undefined,
})

/** The language of the cookie, else the first of the browser's that Kaarna speaks, else Finnish: as the server chooses. */
export function chooseLanguage(cookies: string, browserLanguages: readonly string[]): Language {
  const chosen = cookies
    .split('; ')
    .find((pair) => pair.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1)
  if (isLanguage(chosen)) return chosen
  return browserLanguages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'fi'
}

/** The server sends the page in the language that it has chosen: asking the cookie again would stop the first paint. */
function languageOfPage(): Language {
  const { lang } = document.documentElement
  return isLanguage(lang) ? lang : chooseLanguage(document.cookie, navigator.languages)
}

/** Keeps the language in a cookie, where the server sees it too, and on `<html lang>`. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(languageOfPage)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const value = useMemo(
    () => ({ language, setLanguage: (next: Language) => keepLanguage(next, setLanguage) }),
    [language],
  )
  return (
    <LanguageContext value={value}>
      <I18nProvider locale={locales[language]}>{children}</I18nProvider>
    </LanguageContext>
  )
}

function keepLanguage(language: Language, set: (language: Language) => void) {
  keepCookie(cookieName, language)
  set(language)
}

export const useLanguage = (): Language => useContext(LanguageContext).language

export const useSetLanguage = (): ((language: Language) => void) => useContext(LanguageContext).setLanguage

/** The texts of a module in the user's language. */
export const useTexts = <T,>(all: Record<Language, T>): T => all[useLanguage()]
