import { translations } from '#shared/texts.ts'

/** The two clocks of a report on the page where it is read in the workspace. */
export const twoClocksTexts = translations({
  fi: {
    title: 'Raportin kaksi kelloa',
    asApproved: 'Niin kuin hyväksyttiin',
    asSent: 'Niin kuin lähetettiin',
    asToday: 'Mitä tiedetään tänään',
    approved: (body: string, day: string) => `Hyväksynyt ${body} ${day}`,
    minutes: 'Pöytäkirja',
    publicPage: 'Julkinen sivu',
    approvedLead: (day: string) => `Luvut ja tekstit ovat sellaiset kuin ne jäädytettiin ${day}.`,
    todayLead: 'Sanat ovat ennallaan. Merkinnät kertovat, mikä luvuissa on jäädytyksen jälkeen muuttunut.',
    nothing: (figures: number) =>
      `Yhtäkään ${figures} luvusta ei ole korjattu, eikä mistään indikaattorista ole uudempaa vuotta.`,
    since: 'Mikä lähteessä on sen jälkeen muuttunut',
    counts: {
      corrected: (count: number) => (count === 1 ? '1 luku korjattu' : `${count} lukua korjattu`),
      gone: (count: number) => (count === 1 ? '1 indikaattori poistunut' : `${count} indikaattoria poistunut`),
      newer: (count: number) =>
        count === 1 ? 'yhdestä indikaattorista uudempi vuosi' : `${count} indikaattorista uudempi vuosi`,
    },
    kinds: {
      corrected: 'Lähteessä korjatut luvut',
      gone: 'Indikaattorit, joita tietopohjassa ei enää ole',
      newer: 'Uudempi vuosi on saatavilla',
    },
    inReport: (figure: string) => `Näytä raportissa: ${figure}`,
    show: 'Näytä raportissa',
    marks: 'Muuttunut jäädytyksen jälkeen',
    failed: 'Lukujen muutoksia ei saatu luettua. Raportti näkyy sellaisena kuin se jäädytettiin.',
    again: 'Yritä uudelleen',
  },
  sv: {
    title: 'Rapportens två klockor',
    asApproved: 'Så som den godkändes',
    asSent: 'Så som den skickades',
    asToday: 'Vad man vet i dag',
    approved: (body: string, day: string) => `Godkänd av ${body} ${day}`,
    minutes: 'Protokoll',
    publicPage: 'Offentlig sida',
    approvedLead: (day: string) => `Siffrorna och texterna är som när de frystes ${day}.`,
    todayLead: 'Orden är oförändrade. Märkningarna berättar vad som har ändrats i siffrorna efter frysningen.',
    nothing: (figures: number) => `Ingen av de ${figures} siffrorna har rättats, och ingen indikator har ett nyare år.`,
    since: 'Vad som har ändrats i källan sedan dess',
    counts: {
      corrected: (count: number) => (count === 1 ? '1 siffra rättad' : `${count} siffror rättade`),
      gone: (count: number) => (count === 1 ? '1 indikator borttagen' : `${count} indikatorer borttagna`),
      newer: (count: number) =>
        count === 1 ? 'ett nyare år för 1 indikator' : `ett nyare år för ${count} indikatorer`,
    },
    kinds: {
      corrected: 'Siffror som rättats i källan',
      gone: 'Indikatorer som inte längre finns i kunskapsbasen',
      newer: 'Ett nyare år finns',
    },
    inReport: (figure: string) => `Visa i rapporten: ${figure}`,
    show: 'Visa i rapporten',
    marks: 'Ändrat efter frysningen',
    failed: 'Det gick inte att läsa vad som ändrats. Rapporten visas så som den frystes.',
    again: 'Försök igen',
  },
  en: {
    title: 'The two clocks of the report',
    asApproved: 'As approved',
    asSent: 'As sent',
    asToday: 'As known today',
    approved: (body: string, day: string) => `Approved by ${body}, ${day}`,
    minutes: 'Minutes',
    publicPage: 'Public page',
    approvedLead: (day: string) => `Figures and texts are as they were frozen on ${day}.`,
    todayLead: 'The words are unchanged. The marks tell what has changed in the figures since they were frozen.',
    nothing: (figures: number) =>
      `None of the ${figures} figures has been corrected, and no indicator has a newer year.`,
    since: 'What has changed at the source since',
    counts: {
      corrected: (count: number) => (count === 1 ? '1 figure corrected' : `${count} figures corrected`),
      gone: (count: number) => (count === 1 ? '1 indicator gone' : `${count} indicators gone`),
      newer: (count: number) => (count === 1 ? 'a newer year of 1 indicator' : `a newer year of ${count} indicators`),
    },
    kinds: {
      corrected: 'Figures corrected at the source',
      gone: 'Indicators that are no longer in the knowledge base',
      newer: 'A newer year is available',
    },
    inReport: (figure: string) => `Show in the report: ${figure}`,
    show: 'Show in the report',
    marks: 'Changed since it was frozen',
    failed: 'What has changed could not be read. The report is shown as it was frozen.',
    again: 'Try again',
  },
})
