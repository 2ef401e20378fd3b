import type { ChapterDefinition } from './chapter.ts'

export const keyMessagesChapter: ChapterDefinition = {
  key: 'front-messages',
  title: { fi: 'Keskeiset viestit', sv: 'Centrala budskap', en: 'Key messages' },
  guidance: {
    fi: 'Kolmesta viiteen virkettä asukkaille ja päättäjille: mikä on nyt tärkeintä, mikä muuttui ja mitä tehdään. Yksi asia kussakin, luku vain jos se kantaa viestiä.',
    sv: 'Tre till fem meningar för invånarna och beslutsfattarna: vad som är viktigast nu, vad som förändrats och vad som görs. En sak i varje, en siffra bara om den bär budskapet.',
    en: 'Three to five sentences for residents and decision-makers: what matters most now, what has changed, and what is done. One thing in each, a figure only if it carries the message.',
  },
  fill: ['text'],
}
