import type { ChapterDefinition } from './chapter.ts'

export const strengthsChapter: ChapterDefinition = {
  key: 'strengths',
  title: {
    fi: 'Vahvuudet ja kehittämiskohteet',
    sv: 'Styrkor och utvecklingsområden',
    en: 'Strengths and needs for development',
  },
  guidance: {
    fi: 'Kokoa, mistä voidaan iloita ja mikä huolettaa. Nämä johtopäätökset ovat tulevan suunnitelman perusta, joten jokaiseen huoleen tulee vastaus suunnitelmassa tai perustelu, miksi ei.',
    sv: 'Samla vad man kan glädjas åt och vad som oroar. Slutsatserna är grunden för den kommande planen, så varje oro får ett svar i planen eller en motivering till varför inte.',
    en: 'Gather what there is to be glad of and what worries. These conclusions are what the coming plan stands on, so each worry has an answer in the plan or a reason why not.',
  },
  fill: ['text', 'keyChanges', 'concerns'],
}
