import { translations } from '#shared/texts.ts'
import type { Direction, Gender, GroupId, ThemeId } from './indicator.ts'

/** Names of what the catalogue is ordered by, and of how a figure is read. */
export const indicatorTexts = translations({
  fi: {
    themes: {
      mind: 'Mieli ja kokemus hyvinvoinnista',
      lifestyle: 'Elintavat',
      participation: 'Osallisuus ja turvallisuus',
      livelihood: 'Työ, toimeentulo ja asuminen',
      learning: 'Oppiminen ja koulu',
      health: 'Terveys ja toimintakyky',
      services: 'Palvelut ja hyvinvointityön rakenteet',
      population: 'Väestö',
    } satisfies Record<ThemeId, string>,
    populationGroups: {
      children: 'Lapset ja perheet',
      young: 'Nuoret',
      workingAge: 'Työikäiset',
      older: 'Ikääntyneet',
      everyone: 'Koko väestö',
    } satisfies Record<GroupId, string>,
    directions: {
      higher: 'suurempi on parempi',
      lower: 'pienempi on parempi',
      neutral: 'ei parempaa eikä huonompaa suuntaa',
    } satisfies Record<Direction, string>,
    genders: { total: 'yhteensä', male: 'miehet', female: 'naiset' } satisfies Record<Gender, string>,
    fewCases: 'Perustuu alle viiteen tapaukseen: yksittäinen vuosi kertoo vähän.',
    absoluteValue: 'lukumäärä',
  },
  sv: {
    themes: {
      mind: 'Sinnet och upplevt välbefinnande',
      lifestyle: 'Levnadsvanor',
      participation: 'Delaktighet och trygghet',
      livelihood: 'Arbete, utkomst och boende',
      learning: 'Lärande och skola',
      health: 'Hälsa och funktionsförmåga',
      services: 'Tjänster och välfärdsarbetets strukturer',
      population: 'Befolkning',
    },
    populationGroups: {
      children: 'Barn och familjer',
      young: 'Unga',
      workingAge: 'Personer i arbetsför ålder',
      older: 'Äldre',
      everyone: 'Hela befolkningen',
    },
    directions: {
      higher: 'högre är bättre',
      lower: 'lägre är bättre',
      neutral: 'varken högre eller lägre är bättre',
    },
    genders: { total: 'totalt', male: 'män', female: 'kvinnor' },
    fewCases: 'Bygger på färre än fem fall: ett enskilt år säger lite.',
    absoluteValue: 'antal',
  },
  en: {
    themes: {
      mind: 'Mind and experienced wellbeing',
      lifestyle: 'Lifestyle',
      participation: 'Participation and safety',
      livelihood: 'Work, income and housing',
      learning: 'Learning and school',
      health: 'Health and functional capacity',
      services: 'Services and structures of wellbeing work',
      population: 'Population',
    },
    populationGroups: {
      children: 'Children and families',
      young: 'Young people',
      workingAge: 'Working age',
      older: 'Older people',
      everyone: 'Everyone',
    },
    directions: {
      higher: 'higher is better',
      lower: 'lower is better',
      neutral: 'neither higher nor lower is better',
    },
    genders: { total: 'total', male: 'men', female: 'women' },
    fewCases: 'Based on fewer than five cases: a single year tells little.',
    absoluteValue: 'number',
  },
})
