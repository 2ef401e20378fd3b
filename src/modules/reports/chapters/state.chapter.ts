import type { ChapterDefinition } from './chapter.ts'

export const stateChapter: ChapterDefinition = {
  key: 'state',
  title: {
    fi: 'Väestön hyvinvointi ja terveys',
    sv: 'Befolkningens hälsa och välfärd',
    en: "The population's wellbeing and health",
  },
  guidance: {
    fi: 'Kuvaa hyvinvoinnin ja terveyden tilaa ja niihin vaikuttavia tekijöitä alueittain ja väestöryhmittäin. Luvut ovat alla valmiina.',
    sv: 'Beskriv läget för hälsa och välfärd och de faktorer som påverkar dem per område och befolkningsgrupp. Siffrorna finns färdigt nedan.',
    en: 'Describe the state of wellbeing and health and the factors behind them, by area and by population group. The figures are ready below.',
  },
  fill: ['text', 'method'],
}
