import type { GroupId } from '#modules/indicators/indicator.ts'
import type { Language } from '#shared/texts.ts'
import type { ChapterDefinition } from './chapter.ts'

const guidance: Record<Language, string> = {
  fi: 'Mitä luvut kertovat, mistä ne johtuvat ja mitä ryhmä itse sanoo? Kirjoita johtopäätös ennen kuviota ja anna ilon aiheille yhtä paljon tilaa kuin huolille.',
  sv: 'Vad berättar siffrorna, vad beror de på och vad säger gruppen själv? Skriv slutsatsen före diagrammet och ge glädjeämnena lika mycket plats som orosmomenten.',
  en: 'What do the figures tell, what is behind them, and what does the group itself say? Write the conclusion before the chart, and give joys as much space as concerns.',
}

const groupChapter = (group: GroupId, title: Record<Language, string>): ChapterDefinition => ({
  key: `state-${group}`,
  title,
  guidance,
  fill: ['text', 'figures', 'concerns'],
})

export const childrenChapter = groupChapter('children', {
  fi: 'Lapset ja perheet',
  sv: 'Barn och familjer',
  en: 'Children and families',
})
export const youngChapter = groupChapter('young', { fi: 'Nuoret', sv: 'Unga', en: 'Young people' })
export const workingAgeChapter = groupChapter('workingAge', {
  fi: 'Työikäiset',
  sv: 'Personer i arbetsför ålder',
  en: 'Working age',
})
export const olderChapter = groupChapter('older', { fi: 'Ikääntyneet', sv: 'Äldre', en: 'Older people' })

/** The state of wellbeing by population group, as the law asks; last the indicators that belong to no group. */
export const groupChapters: readonly ChapterDefinition[] = [
  childrenChapter,
  youngChapter,
  workingAgeChapter,
  olderChapter,
  groupChapter('everyone', { fi: 'Koko väestö', sv: 'Hela befolkningen', en: 'Everyone' }),
  {
    key: 'state-other',
    title: { fi: 'Väestö ja muut tiedot', sv: 'Befolkning och övriga uppgifter', en: 'Population and other figures' },
    guidance,
    fill: ['text', 'figures'],
  },
]
