import { translations } from '#shared/texts.ts'

/** The letters of notifications: the one that comes at once, and the morning's digest. */
export const notificationLetterTexts = translations({
  fi: {
    greeting: (name: string) => `Hei ${name},`,
    signature: 'Kaarna',
    mentionSubject: (by: string, title: string) => `${by} mainitsi sinut: ${title}`,
    mentionLead: (by: string, organisation: string) => `${by} mainitsi sinut kommentissa (${organisation}).`,
    digestSubject: (count: number) => (count === 1 ? 'Yksi uusi asia Kaarnassa' : `${count} uutta asiaa Kaarnassa`),
    digestLead: (count: number) =>
      count === 1 ? 'Tämä on uutta, etkä ole vielä avannut sitä:' : 'Nämä ovat uutta, etkä ole vielä avannut niitä:',
    open: 'Avaa Kaarnassa',
    settings: 'Valitse, mistä sinulle kerrotaan ja miten',
    stop: 'Lopeta päiväkoosteet',
    why: 'Saat koosteen, koska seuraat näitä asioita Kaarnassa.',
    mentionWhy: 'Saat viestin heti, koska sinut mainittiin.',
  },
  sv: {
    greeting: (name: string) => `Hej ${name},`,
    signature: 'Kaarna',
    mentionSubject: (by: string, title: string) => `${by} nämnde dig: ${title}`,
    mentionLead: (by: string, organisation: string) => `${by} nämnde dig i en kommentar (${organisation}).`,
    digestSubject: (count: number) => (count === 1 ? 'En nyhet i Kaarna' : `${count} nyheter i Kaarna`),
    digestLead: (count: number) =>
      count === 1
        ? 'Det här är nytt och du har inte öppnat det ännu:'
        : 'Det här är nytt och du har inte öppnat det ännu:',
    open: 'Öppna i Kaarna',
    settings: 'Välj vad du får veta om och hur',
    stop: 'Avsluta dagssammandragen',
    why: 'Du får sammandraget för att du följer de här sakerna i Kaarna.',
    mentionWhy: 'Du får meddelandet genast för att du nämndes.',
  },
  en: {
    greeting: (name: string) => `Hello ${name},`,
    signature: 'Kaarna',
    mentionSubject: (by: string, title: string) => `${by} mentioned you: ${title}`,
    mentionLead: (by: string, organisation: string) => `${by} mentioned you in a comment (${organisation}).`,
    digestSubject: (count: number) => (count === 1 ? 'One new thing in Kaarna' : `${count} new things in Kaarna`),
    digestLead: (count: number) =>
      count === 1 ? 'This is new, and you have not opened it yet:' : 'These are new, and you have not opened them yet:',
    open: 'Open in Kaarna',
    settings: 'Choose what you are told of, and how',
    stop: 'Stop the daily digests',
    why: 'You get the digest because you watch these things in Kaarna.',
    mentionWhy: 'You get this at once because you were mentioned.',
  },
})
