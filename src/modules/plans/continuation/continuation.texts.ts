import { translations } from '#shared/texts.ts'

export const continuationTexts = translations({
  fi: {
    open: 'Aloita uusi kausi tästä',
    lead: 'Uudesta kaudesta tulee luonnos. Tavoitteet jatkavat siitä, missä mittarit nyt ovat, ja edellisen kauden tulos näkyy niiden vieressä. Nykyinen ohjelma ei muutu.',
    goals: 'Tavoitteet, jotka jatkuvat',
    reached: 'saavutettu',
    withActions: 'Ota mukaan toimenpiteet, joita ei ole saatu valmiiksi eikä keskeytetty',
    before: 'Edellisellä kaudella',
    beforeFigures: (from: string, now: string, target: string) => `${from} → ${now}, tavoite ${target}`,
  },
  sv: {
    open: 'Börja en ny period härifrån',
    lead: 'Den nya perioden blir ett utkast. Målen fortsätter där mätarna nu är, och den förra periodens resultat syns bredvid. Det nuvarande programmet ändras inte.',
    goals: 'Mål som fortsätter',
    reached: 'uppnått',
    withActions: 'Ta med åtgärder som varken är klara eller avbrutna',
    before: 'Under förra perioden',
    beforeFigures: (from: string, now: string, target: string) => `${from} → ${now}, mål ${target}`,
  },
  en: {
    open: 'Begin a new term from this',
    lead: 'The new term becomes a draft. Goals go on from where their measures are now, and what the term before achieved stands beside them. The present programme does not change.',
    goals: 'Goals that go on',
    reached: 'reached',
    withActions: 'Take along the actions that are neither done nor stopped',
    before: 'In the term before',
    beforeFigures: (from: string, now: string, target: string) => `${from} → ${now}, target ${target}`,
  },
})
