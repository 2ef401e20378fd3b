import type { ChapterDefinition } from './chapter.ts'

export const agreedBeforeChapter: ChapterDefinition = {
  key: 'agreed-before',
  title: {
    fi: 'Edellisen neuvottelun asiat',
    sv: 'Ärenden från förra förhandlingen',
    en: 'Matters of the previous negotiation',
  },
  guidance: {
    fi: 'Mitä viimeksi sovittiin, mitä siitä on tehty ja mikä jatkuu?',
    sv: 'Vad kom man överens om senast, vad har gjorts och vad fortsätter?',
    en: 'What was agreed last time, what has been done of it, and what goes on?',
  },
  fill: ['text'],
}
