import type { Clauses } from './clauses.ts'

const comparative = { rose: 'suurempi', fell: 'pienempi' } as const

/** How sentences about figures are built in Finnish. Names and amounts come inflected; clauses have no full stop. */
export const finnishClauses: Clauses = {
  nouns: { share: 'osuus', figure: 'luku' },
  single: [
    ({ noun, inside, amount, year }) => `${inside} ${noun} oli ${amount} vuonna ${year}; muilta vuosilta lukua ei ole`,
    ({ noun, inside, amount, year }) => `vuonna ${year} ${noun} oli ${inside} ${amount}; muilta vuosilta lukua ei ole`,
  ],
  changed: [
    ({ noun, inside, amount, year, since, movement, by }) => {
      if (by.isBare)
        return `${inside} ${noun} oli ${amount} vuonna ${year}, ${by.words} ${comparative[movement]} kuin vuonna ${since}`
      return `${inside} ${noun} ${movement === 'rose' ? 'nousi' : 'laski'} ${by.words} vuodesta ${since} ja oli ${amount} vuonna ${year}`
    },
    ({ noun, inside, amount, year, since, movement, by }) =>
      `vuonna ${year} ${noun} oli ${inside} ${amount}, ${by.words} ${comparative[movement]} kuin vuonna ${since}`,
  ],
  flat: [
    ({ noun, inside, amount, year, since, isSame }) =>
      `${inside} ${noun} pysyi ${isSame ? '' : 'lähes '}ennallaan vuodesta ${since} ja oli ${amount} vuonna ${year}`,
    ({ noun, inside, amount, year, since, isSame }) =>
      `vuonna ${year} ${noun} oli ${inside} ${amount}, ${isSame ? '' : 'lähes '}sama kuin vuonna ${since}`,
  ],
  trend: ({ noun, since, isRising, verdict, certainty }) => {
    const did = `vuodesta ${since} ${noun} on ${isRising ? 'kasvanut' : 'pienentynyt'}`
    if (verdict === null) return `${did} (${certainty})`
    return `${did}, ja suunta on ${verdict === 'better' ? 'parempaan' : 'heikompaan'} (${certainty})`
  },
  trendAgainst: (trend) => `pitkän ajan suunta on toinen: ${trend}`,
  verdict: {
    better: {
      chance: 'muutos on parempaan ja suurempi kuin sattuma selittää (95 %)',
      threshold: 'muutos on parempaan ja suurempi kuin indikaattorille sovittu raja',
    },
    worse: {
      chance: 'muutos on heikompaan ja suurempi kuin sattuma selittää (95 %)',
      threshold: 'muutos on heikompaan ja suurempi kuin indikaattorille sovittu raja',
    },
  },
  uncertain: (count) => `pitkän ajan suuntaa ei voi erottaa sattumasta (${count} viimeistä lukua)`,
  tooFew: 'lukuja on liian vähän, jotta suunnasta voisi sanoa mitään',
  beside: {
    better: (others, isOne) => `tilanne on parempi kuin ${others}, ja ${beyond(isOne)}`,
    worse: (others, isOne) => `tilanne on heikompi kuin ${others}, ja ${beyond(isOne)}`,
    higher: (others, isOne, noun) => `${noun} on suurempi kuin ${others}, ja ${beyond(isOne)}`,
    lower: (others, isOne, noun) => `${noun} on pienempi kuin ${others}, ja ${beyond(isOne)}`,
    similar: (others) => `taso on sattuman rajoissa sama kuin ${others}`,
    none: (others, noun) => `samana vuonna ${noun} oli ${others}`,
  },
  besideName: (inside, amount) => `${inside} ${amount}`,
  besideInBrackets: (inside, amount) => `${inside} (${amount})`,
  rank: ({ position, of, isShared }) =>
    `${isShared ? 'jaettu sija' : 'sija'} on ${position} niiden ${of} kunnan joukossa, joilla on luku samalta vuodelta (1 on paras, Kaarnan laskema)`,
  fewCases: 'luku perustuu alle viiteen tapaukseen, joten yksittäinen vuosi kertoo vähän',
  notPublished: (years, isOne) => `${isOne ? 'vuodelta' : 'vuosilta'} ${years} alueen lukua ei ole`,
  missing: (years, isOne) => `väliltä ${isOne ? 'puuttuu vuosi' : 'puuttuvat vuodet'} ${years}`,
  revised: ({ year, before, now }) => `lähde on muuttanut vuoden ${year} lukua: aiemmin ${before}, nyt ${now}`,
  event: ({ year, text }) => `vuoden ${year} kohdalle on merkitty: ”${text}”`,
  gender: ({ noun, women, men, areMinors, note }) =>
    `${areMinors ? 'tytöillä' : 'naisilla'} ${noun} oli ${women} ja ${areMinors ? 'pojilla' : 'miehillä'} ${men}; ${note}`,
  groups: ({ of, noun, high, highAmount, low, lowAmount, note }) =>
    `${of} ${noun} oli suurin ryhmässä ${high} (${highAmount}) ja pienin ryhmässä ${low} (${lowAmount}); ${note}`,
  groupsOf: {
    age: 'ikäryhmistä',
    education: 'koulutusryhmistä',
    language: 'kieliryhmistä',
    income: 'tuloryhmistä',
    other: 'ryhmistä',
  },
  groupsElsewhere: (inside, first, second) => `${inside} ${first} ja ${second}`,
  sameGroups: (areas) => `samojen ryhmien luvut olivat ${areas}`,
  gapMaybeChance: 'ero voi johtua sattumasta',
  gapBeyondChance: 'ero on suurempi kuin sattuma selittää (95 %)',
  gapUntested: 'eroa ei voi testata',
  and: 'ja',
}

const beyond = (isOne: boolean) =>
  isOne ? 'ero on suurempi kuin sattuma selittää' : 'erot ovat suurempia kuin sattuma selittää'
