import { translations } from '#shared/texts.ts'

export const decisionsOnTexts = translations({
  fi: {
    title: 'Päätökset ja tehtävät kokouksista',
    from: (group: string, day: string) => `${group}, ${day}`,
    due: (owner: string, day: string) => `${owner}, viimeistään ${day}`,
  },
  sv: {
    title: 'Beslut och uppgifter från möten',
    from: (group: string, day: string) => `${group}, ${day}`,
    due: (owner: string, day: string) => `${owner}, senast ${day}`,
  },
  en: {
    title: 'Decisions and tasks of meetings',
    from: (group: string, day: string) => `${group}, ${day}`,
    due: (owner: string, day: string) => `${owner}, by ${day}`,
  },
})
