import { translations } from '#shared/texts.ts'

/** What the first page says of follow-up rounds. */
export const waitingRoundsTexts = translations({
  fi: {
    own: (count: number) =>
      count === 1 ? 'Yksi toimenpide odottaa seurantaasi' : `${count} toimenpidettä odottaa seurantaasi`,
    ownText: (day: string) => `Vastaa viimeistään ${day}. Siihen menee pari minuuttia.`,
    answer: 'Vastaa nyt',
    led: (answered: number, of: number) => `Seurantakierroksella on vastattu ${answered}/${of}`,
    ledText: (day: string, ownerless: number) =>
      `Vastauksia odotetaan ${day} asti.${ownerless === 0 ? '' : ` Ilman omistajaa: ${ownerless}.`}`,
    see: 'Katso kierros',
  },
  sv: {
    own: (count: number) =>
      count === 1 ? 'En åtgärd väntar på din uppföljning' : `${count} åtgärder väntar på din uppföljning`,
    ownText: (day: string) => `Svara senast ${day}. Det tar ett par minuter.`,
    answer: 'Svara nu',
    led: (answered: number, of: number) => `I uppföljningsrundan har ${answered}/${of} besvarats`,
    ledText: (day: string, ownerless: number) =>
      `Vi väntar på svar till och med ${day}.${ownerless === 0 ? '' : ` Utan ägare: ${ownerless}.`}`,
    see: 'Se rundan',
  },
  en: {
    own: (count: number) =>
      count === 1 ? 'One action waits for your follow-up' : `${count} actions wait for your follow-up`,
    ownText: (day: string) => `Answer by ${day}. It takes a couple of minutes.`,
    answer: 'Answer now',
    led: (answered: number, of: number) => `${answered}/${of} of the follow-up round are answered`,
    ledText: (day: string, ownerless: number) =>
      `Answers are awaited until ${day}.${ownerless === 0 ? '' : ` Without an owner: ${ownerless}.`}`,
    see: 'See the round',
  },
})
