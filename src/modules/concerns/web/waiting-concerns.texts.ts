import { translations } from '#shared/texts.ts'

/** How many names a line holds before it says how many more there are. */
export const namesShown = 3

/** Of joys and concerns that nobody has held against figures yet, for the first page. */
export const waitingConcernTexts = translations({
  fi: {
    title: (count: number) =>
      count === 1 ? 'Yksi aihe odottaa tarkistusta luvuista' : `${count} aihetta odottaa tarkistusta luvuista`,
    more: (count: number) => (count === 1 ? 'Lisäksi yksi muu.' : `Lisäksi ${count} muuta.`),
    action: 'Katso aiheet',
  },
  sv: {
    title: (count: number) =>
      count === 1
        ? 'Ett ämne väntar på att granskas mot siffrorna'
        : `${count} ämnen väntar på att granskas mot siffrorna`,
    more: (count: number) => `Dessutom ${count} till.`,
    action: 'Se ämnena',
  },
  en: {
    title: (count: number) =>
      count === 1
        ? 'One joy or concern waits to be checked against figures'
        : `${count} joys and concerns wait to be checked against figures`,
    more: (count: number) => `And ${count} more.`,
    action: 'See them',
  },
})
