import { translations } from '#shared/texts.ts'

interface Counts {
  voices: number
  joys: number
  concerns: number
  /** Of which came a goal, or a stated reason why none did. */
  answered: number
}

/** Both kinds, or the one of which there are some. */
const told = ({ joys, concerns }: Counts, and: string, joy: string, concern: string) =>
  [...(joys > 0 ? [joy] : []), ...(concerns > 0 ? [concern] : [])].join(` ${and} `)

export const hearingTexts = translations({
  fi: {
    summary: (counts: Counts) => {
      const { voices, joys, concerns, answered } = counts
      return `${voices === 1 ? 'Kuultiin yhtä tahoa.' : `Kuultiin ${voices} tahoa.`} Esiin tuotiin ${told(
        counts,
        'ja',
        joys === 1 ? '1 ilon aihe' : `${joys} ilon aihetta`,
        concerns === 1 ? '1 huolen aihe' : `${concerns} huolen aihetta`,
      )}; ${answered === joys + concerns ? 'jokainen niistä' : `niistä ${answered}`} on johtanut tavoitteeseen tai perusteltuun päätökseen.`
    },
    caption: 'Kuulemisten yhteenveto',
    captionOfYear: (year: number) => `Kuulemisten yhteenveto ${year}`,
    voice: 'Ketä kuultiin',
    said: 'Mitä sanottiin',
    answer: 'Mihin se johti',
    none: 'Kuulemisista ei ole kirjattu ilon eikä huolen aiheita.',
    noneOfYear: (year: number) => `Vuoden ${year} kuulemisista ei ole kirjattu ilon eikä huolen aiheita.`,
  },
  sv: {
    summary: (counts: Counts) => {
      const { voices, joys, concerns, answered } = counts
      return `${voices === 1 ? 'En part hördes.' : `${voices} parter hördes.`} De förde fram ${told(
        counts,
        'och',
        joys === 1 ? '1 glädjeämne' : `${joys} glädjeämnen`,
        concerns === 1 ? '1 orosmoment' : `${concerns} orosmoment`,
      )}; ${answered === joys + concerns ? 'alla' : `${answered} av dem`} har besvarats med ett mål eller en motivering.`
    },
    caption: 'Sammanfattning av höranden',
    captionOfYear: (year: number) => `Sammanfattning av höranden ${year}`,
    voice: 'Vem som hördes',
    said: 'Vad som sades',
    answer: 'Vad det ledde till',
    none: 'Inga glädjeämnen eller orosmoment har antecknats från höranden.',
    noneOfYear: (year: number) => `Inga glädjeämnen eller orosmoment har antecknats från höranden år ${year}.`,
  },
  en: {
    summary: (counts: Counts) => {
      const { voices, joys, concerns, answered } = counts
      return `${voices === 1 ? 'One party was heard.' : `${voices} parties were heard.`} They brought up ${told(
        counts,
        'and',
        joys === 1 ? '1 joy' : `${joys} joys`,
        concerns === 1 ? '1 concern' : `${concerns} concerns`,
      )}; ${answered === joys + concerns ? 'each' : `${answered} of them`} has been answered with a goal or a reason.`
    },
    caption: 'Summary of hearings',
    captionOfYear: (year: number) => `Summary of hearings ${year}`,
    voice: 'Who was heard',
    said: 'What was said',
    answer: 'What came of it',
    none: 'No joys or concerns have been written down from hearings.',
    noneOfYear: (year: number) => `No joys or concerns have been written down from hearings in ${year}.`,
  },
})
