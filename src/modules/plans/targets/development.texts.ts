import { translations } from '#shared/texts.ts'
import type { DevelopmentStanding } from './development.ts'

export const developmentTexts = translations({
  fi: {
    points: 'prosenttiyksikköä',
    beside: (region: string, from: string, to: string, difference: string, own: string) =>
      `${region} samana aikana ${from} → ${to} (${difference}), oma muutos ${own}.`,
    standings: {
      better: () => 'Oma muutos on ollut parempi.',
      worse: () => 'Oma muutos on ollut heikompi.',
      alike: () => 'Muutokset ovat samaa luokkaa.',
      unjudged: (gap: string) => `Muutosten ero on ${gap}.`,
    } satisfies Record<DevelopmentStanding, (gap: string) => string>,
  },
  sv: {
    points: 'procentenheter',
    beside: (region: string, from: string, to: string, difference: string, own: string) =>
      `${region} under samma tid ${from} → ${to} (${difference}), den egna förändringen ${own}.`,
    standings: {
      better: () => 'Den egna förändringen har varit bättre.',
      worse: () => 'Den egna förändringen har varit sämre.',
      alike: () => 'Förändringarna är av samma storlek.',
      unjudged: (gap: string) => `Skillnaden mellan förändringarna är ${gap}.`,
    },
  },
  en: {
    points: 'percentage points',
    beside: (region: string, from: string, to: string, difference: string, own: string) =>
      `${region} in the same years ${from} → ${to} (${difference}), the own change ${own}.`,
    standings: {
      better: () => 'The own change has been better.',
      worse: () => 'The own change has been worse.',
      alike: () => 'The changes are of the same size.',
      unjudged: (gap: string) => `The changes differ by ${gap}.`,
    },
  },
})
