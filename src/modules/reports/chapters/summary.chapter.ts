import { verdictOf } from '../verdict.ts'
import { type ChapterDefinition, keysOf, writing } from './chapter.ts'

const mostFigures = 6

export const summaryChapter: ChapterDefinition = {
  key: 'summary',
  level: 1,
  title: { fi: 'Tiivistelmä', sv: 'Sammanfattning', en: 'Summary' },
  guidance: {
    fi: 'Kerro valtuutetulle yhdellä sivulla: miten asukkaat voivat, mitä vuoden aikana tehtiin, auttoiko se ja mitä seuraavaksi.',
    sv: 'Berätta för fullmäktigeledamoten på en sida: hur invånarna mår, vad som gjordes under året, om det hjälpte och vad som följer.',
    en: 'Tell a council member on one page: how the residents are, what was done during the year, whether it helped, and what comes next.',
  },
  /** The figures about which something may be said come first, and joys and concerns take turns. */
  open({ rows }) {
    const better = rows.filter((row) => verdictOf(row) === 'better')
    const worse = rows.filter((row) => verdictOf(row) === 'worse')
    const turns = Array.from({ length: mostFigures }, (_, index) => [better[index], worse[index]]).flat()
    const told = turns.filter((row) => row !== undefined)
    const rest = rows.filter((row) => !told.includes(row))
    const chosen = [...told, ...rest].slice(0, mostFigures)
    return chosen.length > 0 ? [writing, { kind: 'keyFigures', indicators: keysOf(chosen) }] : [writing]
  },
}
