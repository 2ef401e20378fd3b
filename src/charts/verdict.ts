import { formatNumber } from '#shared/number.ts'
import { type Language, translations } from '#shared/texts.ts'

/**
 * What a 95 % test says of a figure beside what it is compared with: `higher` and `lower` of an indicator of which neither
 * is better, `similar` when chance may explain the difference, `none` when it cannot be tested.
 */
export type Verdict = 'better' | 'worse' | 'higher' | 'lower' | 'similar' | 'none'

export const verdicts: readonly Verdict[] = ['better', 'similar', 'worse', 'higher', 'lower', 'none']

export const verdictTexts = translations({
  fi: {
    better: 'parempi',
    worse: 'heikompi',
    higher: 'suurempi',
    lower: 'pienempi',
    similar: 'samaa tasoa',
    none: 'ei voi testata',
  },
  sv: {
    better: 'bättre',
    worse: 'sämre',
    higher: 'högre',
    lower: 'lägre',
    similar: 'på samma nivå',
    none: 'kan inte testas',
  },
  en: {
    better: 'better',
    worse: 'worse',
    higher: 'higher',
    lower: 'lower',
    similar: 'similar',
    none: 'cannot be tested',
  },
} satisfies Record<'fi' | 'sv' | 'en', Record<Verdict, string>>)

/** `parempi 7, samaa tasoa 20, heikompi 4`: how many there are of each, those of none left out. */
export function countVerdicts(all: readonly Verdict[], language: Language): string {
  return verdicts
    .flatMap((verdict) => {
      const count = all.filter((one) => one === verdict).length
      return count > 0 ? [`${verdictTexts[language][verdict]} ${formatNumber(count, language)}`] : []
    })
    .join(', ')
}
