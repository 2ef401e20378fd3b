import type { Clauses } from './clauses.ts'

const comparative = { rose: 'higher', fell: 'lower' } as const

/** How sentences about figures are built in English. */
export const englishClauses: Clauses = {
  nouns: { share: 'the share', figure: 'the figure' },
  single: [
    ({ noun, inside, amount, year }) =>
      `${inside} ${noun} was ${amount} in ${year}; there is no figure for other years`,
    ({ noun, inside, amount, year }) =>
      `in ${year} ${noun} ${inside} was ${amount}; there is no figure for other years`,
  ],
  changed: [
    ({ noun, inside, amount, year, since, movement, by }) =>
      `${inside} ${noun} ${movement} by ${by.words} from ${since} and was ${amount} in ${year}`,
    ({ noun, inside, amount, year, since, movement, by }) =>
      `in ${year} ${noun} ${inside} was ${amount}, ${by.words} ${comparative[movement]} than in ${since}`,
  ],
  flat: [
    ({ noun, inside, amount, year, since, isSame }) =>
      `${inside} ${noun} stayed ${isSame ? '' : 'nearly '}the same as in ${since} and was ${amount} in ${year}`,
    ({ noun, inside, amount, year, since, isSame }) =>
      `in ${year} ${noun} ${inside} was ${amount}, ${isSame ? '' : 'nearly '}the same as in ${since}`,
  ],
  trend: ({ noun, since, isRising, verdict, certainty }) => {
    const did = `since ${since} ${noun} has ${isRising ? 'increased' : 'decreased'}`
    if (verdict === null) return `${did} (${certainty})`
    return `${did}, and the direction is for the ${verdict === 'better' ? 'better' : 'worse'} (${certainty})`
  },
  trendAgainst: (trend) => `in the long run the direction is another: ${trend}`,
  verdict: {
    better: {
      chance: 'the change is for the better and larger than chance explains (95%)',
      threshold: 'the change is for the better and larger than the threshold set for the indicator',
    },
    worse: {
      chance: 'the change is for the worse and larger than chance explains (95%)',
      threshold: 'the change is for the worse and larger than the threshold set for the indicator',
    },
  },
  uncertain: (count) => `the direction in the long run cannot be told from chance (the latest ${count} figures)`,
  tooFew: 'there are too few figures to say anything of the direction',
  beside: {
    better: (others, isOne) => `the situation is better than ${others}, and ${beyond(isOne)}`,
    worse: (others, isOne) => `the situation is worse than ${others}, and ${beyond(isOne)}`,
    higher: (others, isOne, noun) => `${noun} is higher than ${others}, and ${beyond(isOne)}`,
    lower: (others, isOne, noun) => `${noun} is lower than ${others}, and ${beyond(isOne)}`,
    similar: (others) => `within the limits of chance the level is the same as ${others}`,
    none: (others, noun) => `in the same year ${noun} was ${others}`,
  },
  besideName: (inside, amount) => `${amount} ${inside}`,
  besideInBrackets: (inside, amount) => `${inside} (${amount})`,
  rank: ({ position, of, isShared }) =>
    `the ${isShared ? 'shared ' : ''}rank is ${position} among the ${of} municipalities that have a figure for the same year (1 is best, computed by Kaarna)`,
  fewCases: 'the figure stands on fewer than five cases, so that a single year tells little',
  notPublished: (years) => `there is no figure of the area for ${years}`,
  missing: (years, isOne) =>
    `between them ${isOne ? 'the year' : 'the years'} ${years} ${isOne ? 'is' : 'are'} missing`,
  revised: ({ year, before, now }) => `the source has changed the figure for ${year}: ${before} before, ${now} now`,
  event: ({ year, text }) => `the year ${year} is marked with: “${text}”`,
  gender: ({ noun, women, men, areMinors, note }) =>
    `among ${areMinors ? 'girls' : 'women'} ${noun} was ${women} and among ${areMinors ? 'boys' : 'men'} ${men}; ${note}`,
  groups: ({ of, noun, high, highAmount, low, lowAmount, note }) =>
    `${of} ${noun} was highest in the group ${high} (${highAmount}) and lowest in the group ${low} (${lowAmount}); ${note}`,
  groupsOf: {
    age: 'of the age groups',
    education: 'of the groups by education',
    language: 'of the language groups',
    income: 'of the income groups',
    other: 'of the groups',
  },
  groupsElsewhere: (inside, first, second) => `${first} and ${second} ${inside}`,
  sameGroups: (areas) => `for the same groups the figures were ${areas}`,
  gapMaybeChance: 'the difference may be chance',
  gapBeyondChance: 'the difference is larger than chance explains (95%)',
  gapUntested: 'the difference cannot be tested',
  and: 'and',
}

const beyond = (isOne: boolean) =>
  isOne ? 'the difference is larger than chance explains' : 'the differences are larger than chance explains'
