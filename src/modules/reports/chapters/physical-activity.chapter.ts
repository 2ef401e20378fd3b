import type { ChapterDefinition } from './chapter.ts'

export const physicalActivityChapter: ChapterDefinition = {
  key: 'physical-activity',
  title: {
    fi: 'Asukkaiden liikunta-aktiivisuus',
    sv: 'Invånarnas fysiska aktivitet',
    en: 'Residents’ physical activity',
  },
  guidance: {
    fi: 'Liikuntalaki edellyttää, että asukkaiden liikunta-aktiivisuus arvioidaan osana hyvinvoinnin ja terveyden seurantaa. Kerro, ketkä liikkuvat liian vähän ja mikä liikkumista estää.',
    sv: 'Idrottslagen förutsätter att invånarnas fysiska aktivitet bedöms som en del av uppföljningen av välfärd och hälsa. Berätta vilka som rör på sig för lite och vad som hindrar.',
    en: 'The Act on the Promotion of Sports and Physical Activity asks that residents’ physical activity is assessed as part of following wellbeing and health. Tell who move too little and what hinders it.',
  },
  fill: ['text'],
}
