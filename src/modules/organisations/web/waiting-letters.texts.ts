import { translations } from '#shared/texts.ts'

/** What the first page says of an address that refuses letters, and of letters that do not leave. */
export const waitingLetterTexts = translations({
  fi: {
    title: 'Sähköpostisi ei tule perille',
    text: (email: string) =>
      `${email} on palauttanut viestimme, eikä siihen lähde uusia. Tarkista osoite tai vahvista se uudelleen.`,
    action: 'Avaa oma tili',
    standing: {
      title: 'Sähköposti ei lähde juuri nyt',
      text: (since: string) =>
        `Kutsut ja ilmoitukset odottavat, ensimmäinen niistä ${since} alkaen. Mitään ei katoa: ne lähtevät itsestään, kun postipalvelin vastaa taas. Kerro asiasta ylläpitäjälle ja soita, jos jollakin on kiire.`,
      action: 'Avaa ryhmät',
    },
  },
  sv: {
    title: 'Din e-post kommer inte fram',
    text: (email: string) =>
      `${email} har returnerat vårt meddelande, och inga nya skickas dit. Kontrollera adressen eller bekräfta den på nytt.`,
    action: 'Öppna ditt konto',
    standing: {
      title: 'E-posten går inte ut just nu',
      text: (since: string) =>
        `Kallelser och aviseringar väntar, den första sedan ${since}. Inget går förlorat: de skickas av sig själva när e-postservern svarar igen. Berätta för administratören och ring om något brådskar.`,
      action: 'Öppna grupperna',
    },
  },
  en: {
    title: 'Your e-mail does not arrive',
    text: (email: string) =>
      `${email} has returned a letter of ours, and no more are sent to it. Check the address or confirm it again.`,
    action: 'Open your account',
    standing: {
      title: 'No e-mail leaves right now',
      text: (since: string) =>
        `Invitations and notifications wait, the first of them since ${since}. Nothing is lost: they leave by themselves when the mail server answers again. Tell the administrator, and call people if something is urgent.`,
      action: 'Open the groups',
    },
  },
})
