import type { LocalText } from '#shared/local-text.ts'
import { type Language, languages, translations } from '#shared/texts.ts'

/** What an answer without words of its own says in the plan. */
const standardTexts = translations({
  fi: {
    planned: 'Ei ole vielä alkanut, suunnitelman mukaan.',
    ongoing: 'Etenee.',
    atRisk: 'Vaarassa jäädä toteutumatta.',
    done: 'Valmis.',
    stopped: 'Keskeytetty.',
  },
  sv: {
    planned: 'Har inte börjat ännu, enligt planen.',
    ongoing: 'Går framåt.',
    atRisk: 'Risk att den inte genomförs.',
    done: 'Klar.',
    stopped: 'Avbruten.',
  },
  en: {
    planned: 'Not begun yet, as planned.',
    ongoing: 'Under way.',
    atRisk: 'At risk of not being carried out.',
    done: 'Done.',
    stopped: 'Stopped.',
  },
})

export const standardWords = (state: keyof (typeof standardTexts)[Language]): LocalText =>
  Object.fromEntries(languages.map((language) => [language, standardTexts[language][state]]))
