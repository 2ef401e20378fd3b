import type { ChapterDefinition } from './chapter.ts'

export const summaryChapter: ChapterDefinition = {
  key: 'summary',
  title: { fi: 'Tiivistelmä', sv: 'Sammanfattning', en: 'Summary' },
  guidance: {
    fi: 'Kerro valtuutetulle yhdellä sivulla: miten asukkaat voivat, mitä on tehty, onko se auttanut ja mitä seuraavaksi.',
    sv: 'Berätta för fullmäktigeledamoten på en sida: hur invånarna mår, vad som har gjorts, om det har hjälpt och vad som följer.',
    en: 'Tell a council member on one page: how the residents are, what has been done, whether it has helped, and what comes next.',
  },
  fill: ['text', 'keyFigures'],
}
