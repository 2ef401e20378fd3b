export const languages = ['fi', 'sv', 'en'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)

/** How days and numbers are written in a language here: in English as in Britain. */
export const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

type Said<T> = T extends string ? string : T extends readonly string[] ? string[] : T

type Same<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer Args) => infer Answer
      ? (...args: Args) => Said<Answer>
      : Same<T[K]>
}

/** Finnish is the source: a text missing from, or extra in, another language does not compile. */
export const translations = <Fi>(all: { fi: Fi; sv: Same<NoInfer<Fi>>; en: Same<NoInfer<Fi>> }) =>
  all as Record<Language, Same<Fi>>

/** What is said in a language, in each of them. */
export const inEveryLanguage = <Words>(say: (language: Language) => Words): Record<Language, Words> => ({
  fi: say('fi'),
  sv: say('sv'),
  en: say('en'),
})
