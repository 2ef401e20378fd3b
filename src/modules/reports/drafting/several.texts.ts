import { translations } from '#shared/texts.ts'

interface Course {
  /** How many indicators there are. */
  of: number
  better: number
  worse: number
}

/** What is said of several indicators together: below a table or key figures, and of a chapter. */
export const severalTexts = translations({
  fi: {
    course: ({ of, better, worse }: Course) => {
      const begin = `Näistä ${of} indikaattorista`
      if (worse === 0) return `${begin} ${better} on kehittynyt parempaan suuntaan, heikompaan ei yksikään`
      if (better === 0) return `${begin} ${worse} on kehittynyt heikompaan suuntaan, parempaan ei yksikään`
      return `${begin} ${better} on kehittynyt parempaan ja ${worse} heikompaan suuntaan`
    },
    others: (count: number) => (count === 1 ? '; yhden suuntaa ei voi sanoa' : '; muiden suuntaa ei voi sanoa'),
    noCourse: (of: number) =>
      `Yhdenkään näistä ${of} indikaattorista ei voi sanoa kehittyneen parempaan tai heikompaan suuntaan.`,
    better: (names: string) => `Selvimmin parempaan: ${names}.`,
    worse: (names: string) => `Selvimmin heikompaan: ${names}.`,
    latest: {
      against: (since: number) => `suunta vuodesta ${since}, viimeisin muutos toiseen suuntaan`,
      still: (since: number) => `suunta vuodesta ${since}, viimeksi ennallaan`,
    },
    courseFirst: 'Pitkän ajan suunta, kun sellainen erottuu, menee viimeisimmän muutoksen edelle.',
  },
  sv: {
    course: ({ of, better, worse }: Course) => {
      const begin = `Av dessa ${of} indikatorer har`
      if (worse === 0) return `${begin} ${better} utvecklats mot det bättre, ingen mot det sämre`
      if (better === 0) return `${begin} ${worse} utvecklats mot det sämre, ingen mot det bättre`
      return `${begin} ${better} utvecklats mot det bättre och ${worse} mot det sämre`
    },
    others: (count: number) =>
      count === 1 ? '; för en går riktningen inte att säga' : '; för de övriga går riktningen inte att säga',
    noCourse: (of: number) =>
      `Om ingen av dessa ${of} indikatorer går det att säga att den har utvecklats mot det bättre eller sämre.`,
    better: (names: string) => `Tydligast mot det bättre: ${names}.`,
    worse: (names: string) => `Tydligast mot det sämre: ${names}.`,
    latest: {
      against: (since: number) => `riktningen sedan ${since}, den senaste förändringen åt andra hållet`,
      still: (since: number) => `riktningen sedan ${since}, senast oförändrad`,
    },
    courseFirst: 'En riktning på lång sikt går, när den kan urskiljas, före den senaste förändringen.',
  },
  en: {
    course: ({ of, better, worse }: Course) => {
      const have = (count: number) => `${count} ${count === 1 ? 'has' : 'have'} developed`
      const begin = `Of these ${of} indicators`
      if (worse === 0) return `${begin} ${have(better)} for the better, none for the worse`
      if (better === 0) return `${begin} ${have(worse)} for the worse, none for the better`
      return `${begin} ${have(better)} for the better and ${worse} for the worse`
    },
    others: (count: number) =>
      count === 1 ? '; of one the direction cannot be said' : '; of the others the direction cannot be said',
    noCourse: (of: number) =>
      `None of these ${of} indicators can be said to have developed for the better or for the worse.`,
    better: (names: string) => `Most clearly for the better: ${names}.`,
    worse: (names: string) => `Most clearly for the worse: ${names}.`,
    latest: {
      against: (since: number) => `since ${since}; the latest change went the other way`,
      still: (since: number) => `since ${since}; unchanged lately`,
    },
    courseFirst: 'A long-term direction, where it can be told, goes before the latest change.',
  },
})
