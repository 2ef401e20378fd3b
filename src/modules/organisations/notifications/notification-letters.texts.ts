import { translations } from '#shared/texts.ts'

/** The letters of notifications: the one that comes at once, and the morning's digest. */
export const notificationLetterTexts = translations({
  fi: {
    greeting: (name: string) => `Hei ${name},`,
    signature: 'Kaarna',
    oneSubject: (happened: string, title: string) => `${happened}: ${title}`,
    oneLead: (happened: string, organisation: string) => `${happened} (${organisation}).`,
    digestSubject: (count: number) => (count === 1 ? 'Yksi uusi asia Kaarnassa' : `${count} uutta asiaa Kaarnassa`),
    digestLead: (count: number) =>
      count === 1 ? 'Tämä on uutta, etkä ole vielä avannut sitä:' : 'Nämä ovat uutta, etkä ole vielä avannut niitä:',
    open: 'Avaa Kaarnassa',
    settings: 'Valitse, mistä sinulle kerrotaan ja miten',
    stop: 'Lopeta koosteet',
    why: 'Saat koosteen, koska seuraat näitä asioita tai ne ovat sinun tehtävänäsi.',
    atOnceWhy: 'Saat viestin heti, koska olet valinnut niin tai asia on osoitettu sinulle.',
  },
  sv: {
    greeting: (name: string) => `Hej ${name},`,
    signature: 'Kaarna',
    oneSubject: (happened: string, title: string) => `${happened}: ${title}`,
    oneLead: (happened: string, organisation: string) => `${happened} (${organisation}).`,
    digestSubject: (count: number) => (count === 1 ? 'En nyhet i Kaarna' : `${count} nyheter i Kaarna`),
    digestLead: (count: number) =>
      count === 1
        ? 'Det här är nytt och du har inte öppnat det ännu:'
        : 'Det här är nytt och du har inte öppnat det ännu:',
    open: 'Öppna i Kaarna',
    settings: 'Välj vad du får veta om och hur',
    stop: 'Avsluta sammandragen',
    why: 'Du får sammandraget för att du följer de här sakerna eller ansvarar för dem.',
    atOnceWhy: 'Du får meddelandet genast för att du har valt det eller för att ärendet riktas till dig.',
  },
  en: {
    greeting: (name: string) => `Hello ${name},`,
    signature: 'Kaarna',
    oneSubject: (happened: string, title: string) => `${happened}: ${title}`,
    oneLead: (happened: string, organisation: string) => `${happened} (${organisation}).`,
    digestSubject: (count: number) => (count === 1 ? 'One new thing in Kaarna' : `${count} new things in Kaarna`),
    digestLead: (count: number) =>
      count === 1 ? 'This is new, and you have not opened it yet:' : 'These are new, and you have not opened them yet:',
    open: 'Open in Kaarna',
    settings: 'Choose what you are told of, and how',
    stop: 'Stop the digests',
    why: 'You get the digest because you watch these things or answer for them.',
    atOnceWhy: 'You get this at once because you chose so, or because it is for you to do.',
  },
})
