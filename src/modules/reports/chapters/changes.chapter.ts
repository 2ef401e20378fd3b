import type { ChapterDefinition } from './chapter.ts'

export const changesChapter: ChapterDefinition = {
  key: 'changes',
  title: { fi: 'Keskeiset muutokset', sv: 'De viktigaste förändringarna', en: 'Key changes' },
  guidance: {
    fi: 'Mikä muuttui ja miksi? Yhdistä luvut siihen, mitä toimialat, neuvostot ja asukkaat ovat kertoneet.',
    sv: 'Vad förändrades och varför? Koppla ihop siffrorna med det som sektorerna, råden och invånarna har berättat.',
    en: 'What changed, and why? Connect the figures with what the sectors, the councils of citizens and the residents have told.',
  },
  fill: ['text', 'keyChanges'],
}
