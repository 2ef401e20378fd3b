import { translations } from '#shared/texts.ts'

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
