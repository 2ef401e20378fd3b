import { translations } from '#shared/texts.ts'

/** What a task of a meeting can be made to, by who keeps the meeting. */
export const taskTexts = translations({
  fi: {
    menu: (title: string) => `Tehtävän toimet: ${title}`,
    change: 'Muuta tehtävää',
    changed: 'Tehtävä on tallennettu.',
    remove: 'Peru tehtävä',
    removeTitle: (title: string) => `Perutaanko tehtävä ”${title}”?`,
    removeText: 'Tehtävä poistuu kokouksesta ja tekijältään. Sitä ei voi palauttaa.',
    removed: 'Tehtävä on peruttu.',
  },
  sv: {
    menu: (title: string) => `Uppgiftens åtgärder: ${title}`,
    change: 'Ändra uppgiften',
    changed: 'Uppgiften är sparad.',
    remove: 'Återta uppgiften',
    removeTitle: (title: string) => `Ska uppgiften ”${title}” återtas?`,
    removeText: 'Uppgiften försvinner från mötet och från den som har den. Den kan inte fås tillbaka.',
    removed: 'Uppgiften är återtagen.',
  },
  en: {
    menu: (title: string) => `What to do with the task: ${title}`,
    change: 'Change the task',
    changed: 'The task is saved.',
    remove: 'Take back the task',
    removeTitle: (title: string) => `Take back the task “${title}”?`,
    removeText: 'The task leaves the meeting and whoever has it. It cannot be brought back.',
    removed: 'The task is taken back.',
  },
})
