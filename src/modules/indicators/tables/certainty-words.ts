import { folded } from './read-people.ts'

/** What tells how sure a value is. */
export type CertaintyPart = 'lower' | 'upper' | 'sample'

/** Lower and upper secondary education are no limits. */
const limitWords = {
  lower:
    /alaraja|ala-raja|alempi raja|(nedre|undre) (gräns|konf|95)|lower (limit|bound|conf|ci|95)|(limit|bound|interval|ci)[ _,]+low|(^|[ _.])(lcl|lv ala)($|[ _.])/,
  upper:
    /yläraja|ylä-raja|ylempi raja|övre (gräns|konf|95)|upper (limit|bound|conf|ci|95)|(limit|bound|interval|ci)[ _,]+(upp|high)|(^|[ _.])(ucl|lv ylä)($|[ _.])/,
} as const

/** Whether a heading or a label is that of a limit; limits say so in many ways, anywhere in their names. */
export const isLimit = (name: string, limit: 'lower' | 'upper'): boolean => limitWords[limit].test(folded(name))

export const sampleWords: readonly string[] = [
  'vastaajia',
  'vastaajien määrä',
  'vastaajien lukumäärä',
  'vastanneita',
  'otos',
  'otoskoko',
  'antal svarande',
  'svarande',
  'antal svar',
  'urvalsstorlek',
  'respondents',
  'number of respondents',
  'sample',
  'sample size',
]
