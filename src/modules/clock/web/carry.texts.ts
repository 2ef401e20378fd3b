/** What is said while an entry is carried from day to day by the keyboard. */
export const carryTexts = {
  fi: {
    carried: (title: string, day: string) => `Siirrät: ${title} → ${day}`,
    along: (titles: string) => `Mukana siirtyy: ${titles}.`,
    alone: 'Mikään muu ei siirry mukana.',
    keys: 'Nuolet vievät päivästä toiseen. Enter jättää tähän, Esc peruu.',
    putBack: (title: string) => `${title} jäi entiselle päivälleen.`,
  },
  sv: {
    carried: (title: string, day: string) => `Du flyttar: ${title} → ${day}`,
    along: (titles: string) => `Flyttas med: ${titles}.`,
    alone: 'Ingenting annat flyttas med.',
    keys: 'Pilarna för från dag till dag. Enter släpper här, Esc avbryter.',
    putBack: (title: string) => `${title} blev kvar på sin dag.`,
  },
  en: {
    carried: (title: string, day: string) => `You are moving: ${title} → ${day}`,
    along: (titles: string) => `Moves along: ${titles}.`,
    alone: 'Nothing else moves along.',
    keys: 'The arrows go from day to day. Enter drops it here, Esc cancels.',
    putBack: (title: string) => `${title} stayed on its day.`,
  },
}
