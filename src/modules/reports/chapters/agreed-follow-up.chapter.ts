import type { ChapterDefinition } from './chapter.ts'

export const agreedFollowUpChapter: ChapterDefinition = {
  key: 'agreed-follow-up',
  title: {
    fi: 'Seuranta ja seuraava neuvottelu',
    sv: 'Uppföljning och nästa förhandling',
    en: 'Follow-up and the next negotiation',
  },
  guidance: {
    fi: 'Milloin tavataan seuraavaksi, kuka seuraa sovittua ja mihin toimielimiin muistio viedään tiedoksi?',
    sv: 'När träffas man nästa gång, vem följer upp det överenskomna och till vilka organ förs promemorian för kännedom?',
    en: 'When is the next meeting, who follows what was agreed, and to which bodies is the memo taken?',
  },
  fill: ['text'],
}
