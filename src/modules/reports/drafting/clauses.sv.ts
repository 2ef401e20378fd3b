import type { Clauses } from './clauses.ts'

const comparative = { rose: 'högre', fell: 'lägre' } as const

/** How sentences about figures are built in Swedish: the verb comes second. */
export const swedishClauses: Clauses = {
  nouns: { share: 'andelen', figure: 'värdet' },
  single: [
    ({ noun, inside, amount, year }) => `${inside} var ${noun} ${amount} år ${year}; för andra år finns ingen uppgift`,
    ({ noun, inside, amount, year }) => `år ${year} var ${noun} ${amount} ${inside}; för andra år finns ingen uppgift`,
  ],
  changed: [
    ({ noun, inside, amount, year, since, movement, by }) =>
      `${inside} ${movement === 'rose' ? 'steg' : 'sjönk'} ${noun} med ${by.words} från ${since} och var ${amount} år ${year}`,
    ({ noun, inside, amount, year, since, movement, by }) =>
      `år ${year} var ${noun} ${amount} ${inside}, ${by.words} ${comparative[movement]} än år ${since}`,
  ],
  flat: [
    ({ noun, inside, amount, year, since, isSame }) =>
      `${inside} låg ${noun} på ${isSame ? '' : 'nästan '}samma nivå som ${since} och var ${amount} år ${year}`,
    ({ noun, inside, amount, year, since, isSame }) =>
      `år ${year} var ${noun} ${amount} ${inside}, ${isSame ? '' : 'nästan '}på samma nivå som år ${since}`,
  ],
  trend: ({ noun, since, isRising, verdict, certainty }) => {
    const did = `sedan ${since} har ${noun} ${isRising ? 'ökat' : 'minskat'}`
    if (verdict === null) return `${did} (${certainty})`
    return `${did}, och riktningen är mot det ${verdict === 'better' ? 'bättre' : 'sämre'} (${certainty})`
  },
  trendAgainst: (trend) => `på längre sikt är riktningen en annan: ${trend}`,
  verdict: {
    better: {
      chance: 'förändringen är till det bättre och större än slumpen förklarar (95 %)',
      threshold: 'förändringen är till det bättre och större än gränsen som satts för indikatorn',
    },
    worse: {
      chance: 'förändringen är till det sämre och större än slumpen förklarar (95 %)',
      threshold: 'förändringen är till det sämre och större än gränsen som satts för indikatorn',
    },
  },
  uncertain: (count) => `riktningen på längre sikt går inte att skilja från slumpen (de ${count} senaste värdena)`,
  tooFew: 'värdena är för få för att säga något om riktningen',
  beside: {
    better: (others, isOne) => `läget är bättre än ${others}, och ${beyond(isOne)}`,
    worse: (others, isOne) => `läget är sämre än ${others}, och ${beyond(isOne)}`,
    higher: (others, isOne, noun) => `${noun} är högre än ${others}, och ${beyond(isOne)}`,
    lower: (others, isOne, noun) => `${noun} är lägre än ${others}, och ${beyond(isOne)}`,
    similar: (others) => `nivån är inom slumpens gränser densamma som ${others}`,
    none: (others, noun) => `samma år var ${noun} ${others}`,
  },
  besideName: (inside, amount) => `${amount} ${inside}`,
  besideInBrackets: (inside, amount) => `${inside} (${amount})`,
  rank: ({ position, of, isShared }) =>
    `${isShared ? 'den delade platsen' : 'platsen'} är ${position} bland de ${of} kommuner som har en uppgift för samma år (1 är bäst, beräknat av Kaarna)`,
  fewCases: 'värdet bygger på färre än fem fall, så ett enskilt år säger litet',
  notPublished: (years, isOne) => `för ${isOne ? 'år' : 'åren'} ${years} saknas uppgift om området`,
  missing: (years, isOne) => `däremellan saknas ${isOne ? 'år' : 'åren'} ${years}`,
  revised: ({ year, before, now }) => `källan har ändrat värdet för ${year}: tidigare ${before}, nu ${now}`,
  event: ({ year, text }) => `vid år ${year} är det antecknat: ”${text}”`,
  gender: ({ noun, women, men, areMinors, note }) =>
    `bland ${areMinors ? 'flickor' : 'kvinnor'} var ${noun} ${women} och bland ${areMinors ? 'pojkar' : 'män'} ${men}; ${note}`,
  groups: ({ of, noun, high, highAmount, low, lowAmount, note }) =>
    `${of} var ${noun} högst i gruppen ${high} (${highAmount}) och lägst i gruppen ${low} (${lowAmount}); ${note}`,
  groupsOf: {
    age: 'av åldersgrupperna',
    education: 'av utbildningsgrupperna',
    language: 'av språkgrupperna',
    income: 'av inkomstgrupperna',
    other: 'av grupperna',
  },
  groupsElsewhere: (inside, first, second) => `${inside} ${first} och ${second}`,
  sameGroups: (areas) => `för samma grupper var siffrorna ${areas}`,
  gapMaybeChance: 'skillnaden kan bero på slumpen',
  gapBeyondChance: 'skillnaden är större än slumpen förklarar (95 %)',
  gapUntested: 'skillnaden kan inte testas',
  and: 'och',
}

const beyond = (isOne: boolean) =>
  isOne ? 'skillnaden är större än slumpen förklarar' : 'skillnaderna är större än slumpen förklarar'
