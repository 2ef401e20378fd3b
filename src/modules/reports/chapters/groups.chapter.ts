import type { GroupId } from '#modules/indicators/indicator.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import type { Language } from '#shared/texts.ts'
import { verdictOf } from '../verdict.ts'
import { type ChapterDefinition, type ChapterSeed, keysOf, writing } from './chapter.ts'
import type { BlockSettings } from '../report.ts'

/** More charts than this a chapter does not open with; the rest are in its table, and any can be added. */
const mostCharts = 4

const guidance: Record<Language, string> = {
  fi: 'Mitä luvut kertovat, mistä ne johtuvat ja mitä ryhmä itse sanoo? Kirjoita johtopäätös ennen kuviota ja anna ilon aiheille yhtä paljon tilaa kuin huolille.',
  sv: 'Vad berättar siffrorna, vad beror de på och vad säger gruppen själv? Skriv slutsatsen före diagrammet och ge glädjeämnena lika mycket plats som orosmomenten.',
  en: 'What do the figures tell, what is behind them, and what does the group itself say? Write the conclusion before the chart, and give joys as much space as concerns.',
}

/** What is worth a chart first: figures about which a verdict stands, then those with the longest course. */
function charted(rows: readonly ProfileRow[]): ProfileRow[] {
  const weight = (row: ProfileRow) => (verdictOf(row) === 'none' ? 0 : 1000) + row.trend.count
  const courses = rows.filter(({ values }) => values.filter((value) => value !== null).length > 1)
  const chosen = new Set(courses.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostCharts))
  return rows.filter((row) => chosen.has(row))
}

function figuresOf(rows: readonly ProfileRow[]): BlockSettings[] {
  if (rows.length === 0) return [writing]
  const charts = charted(rows).map(({ indicator }): BlockSettings => ({
    kind: 'indicatorChart',
    indicator: indicator.key,
    compareWith: null,
  }))
  return [writing, { kind: 'indicatorTable', indicators: keysOf(rows), compareWith: null }, ...charts]
}

const inGroup = ({ rows }: ChapterSeed, group: GroupId) =>
  rows.filter(({ indicator }) => indicator.populationGroup === group)

const concernsOf = ({ concernGroups }: ChapterSeed, group: GroupId): BlockSettings[] =>
  concernGroups.has(group) ? [{ kind: 'concerns' }] : []

const groupChapter = (group: GroupId, title: Record<Language, string>): ChapterDefinition => ({
  key: `state-${group}`,
  level: 2,
  title,
  guidance,
  open: (seed) => [...figuresOf(inGroup(seed, group)), ...concernsOf(seed, group)],
})

/** The state of wellbeing by population group, as the law asks; last the indicators that belong to no group. */
export const groupChapters: readonly ChapterDefinition[] = [
  groupChapter('children', { fi: 'Lapset ja perheet', sv: 'Barn och familjer', en: 'Children and families' }),
  groupChapter('young', { fi: 'Nuoret', sv: 'Unga', en: 'Young people' }),
  groupChapter('workingAge', { fi: 'Työikäiset', sv: 'Personer i arbetsför ålder', en: 'Working age' }),
  groupChapter('older', { fi: 'Ikääntyneet', sv: 'Äldre', en: 'Older people' }),
  groupChapter('everyone', { fi: 'Koko väestö', sv: 'Hela befolkningen', en: 'Everyone' }),
  {
    key: 'state-other',
    level: 2,
    title: { fi: 'Väestö ja muut tiedot', sv: 'Befolkning och övriga uppgifter', en: 'Population and other figures' },
    guidance,
    open: ({ rows }) => figuresOf(rows.filter(({ indicator }) => indicator.populationGroup === null)),
  },
]
