import type { ChapterDefinition } from './chapter.ts'

export const housingForecastChapter: ChapterDefinition = {
  key: 'housing-forecast',
  title: {
    fi: 'Ikääntyneiden asumisen tarpeet ja ennuste',
    sv: 'De äldres boendebehov och prognos',
    en: 'Older people’s housing needs and forecast',
  },
  guidance: {
    fi: 'Vanhuspalvelulain 5 § edellyttää ennustetta ikääntyneiden asumisen tarpeista. Kerro, millaisia asuntoja ja asumisratkaisuja tarvitaan, missä ja milloin, ja mihin ennuste perustuu.',
    sv: '5 § i äldreomsorgslagen förutsätter en prognos över de äldres boendebehov. Berätta vilka bostäder och boendelösningar som behövs, var och när, och vad prognosen bygger på.',
    en: 'Section 5 of the Act on services for older people asks for a forecast of their housing needs. Tell which homes and forms of housing are needed, where and when, and what the forecast stands on.',
  },
  fill: ['text'],
}
