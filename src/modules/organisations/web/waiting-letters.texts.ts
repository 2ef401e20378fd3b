import { translations } from '#shared/texts.ts'

/** What the first page says of an address that refuses letters. */
export const waitingLetterTexts = translations({
  fi: {
    title: 'Sähköpostisi ei tule perille',
    text: (email: string) =>
      `${email} on palauttanut viestimme, eikä siihen lähde uusia. Tarkista osoite tai vahvista se uudelleen.`,
    action: 'Avaa oma tili',
  },
  sv: {
    title: 'Din e-post kommer inte fram',
    text: (email: string) =>
      `${email} har returnerat vårt meddelande, och inga nya skickas dit. Kontrollera adressen eller bekräfta den på nytt.`,
    action: 'Öppna ditt konto',
  },
  en: {
    title: 'Your e-mail does not arrive',
    text: (email: string) =>
      `${email} has returned a letter of ours, and no more are sent to it. Check the address or confirm it again.`,
    action: 'Open your account',
  },
})
