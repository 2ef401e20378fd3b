import type { ChapterDefinition } from './chapter.ts'

export const followUpChapter: ChapterDefinition = {
  key: 'follow-up',
  title: { fi: 'Toteuttaminen ja seuranta', sv: 'Genomförande och uppföljning', en: 'Carrying out and follow-up' },
  guidance: {
    fi: 'Kuka seuraa, milloin ja millä luvuilla? Kerro, miten seuranta tuodaan vuosittain valtuustolle ja milloin suunnitelma tarkistetaan.',
    sv: 'Vem följer upp, när och med vilka siffror? Berätta hur uppföljningen årligen förs till fullmäktige och när planen ses över.',
    en: 'Who follows it up, when and with which figures? Tell how the follow-up comes to the council every year, and when the plan is reviewed.',
  },
  fill: ['text'],
}
