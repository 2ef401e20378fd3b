import { folded } from './read-people.ts'

/** What tells how sure a value is. */
export type CertaintyPart = 'lower' | 'upper' | 'sample'

/** Lower and upper secondary education are no limits. */
const limitWords = {
  lower:
    /alaraja|ala-raja|alempi raja|(nedre|undre) (gräns|konf|95)|lower (limit|bound|conf|ci|95)|(limit|bound|interval|ci),? low|(^|[ .])(lcl|lv ala)($|[ .])/,
  upper:
    /yläraja|ylä-raja|ylempi raja|övre (gräns|konf|95)|upper (limit|bound|conf|ci|95)|(limit|bound|interval|ci),? (upp|high)|(^|[ .])(ucl|lv ylä)($|[ .])/,
} as const
const otherLevel = /(^|\D)(80|90|98|99)([.,]\d+)? ?%/

/** Whether a heading or a label is that of a limit of 95 %; limits say so in many ways, anywhere in their names. */
export function isLimit(name: string, limit: 'lower' | 'upper'): boolean {
  const plain = folded(name).replaceAll('_', ' ')
  return limitWords[limit].test(plain) && !otherLevel.test(plain)
}

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
