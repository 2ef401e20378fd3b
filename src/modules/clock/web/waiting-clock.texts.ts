import { translations } from '#shared/texts.ts'

/** What the first page says of the clock. */
export const waitingClockTexts = translations({
  fi: {
    late: (title: string) => `Vuosikellossa odottaa: ${title}`,
    lateText: (day: string) => `Määräpäivä oli ${day}. Merkitse tehdyksi tai siirrä.`,
    lateOnes: (count: number) => `Vuosikellossa odottaa ${count} myöhässä olevaa asiaa`,
    lateDay: (title: string, day: string) => `${title}, määräpäivä oli ${day}.`,
    more: (count: number) => (count === 1 ? 'Lisäksi yksi muu.' : `Lisäksi ${count} muuta.`),
    open: 'Avaa merkintä',
    others: (count: number) =>
      count === 1
        ? 'Vuosikellossa on yksi muun myöhässä oleva asia'
        : `Vuosikellossa on ${count} muiden myöhässä olevaa asiaa`,
    othersText: (titles: string) => `${titles}. Vastuulliset ovat saaneet muistutuksen.`,
    see: 'Katso vuosikello',
    offered: {
      followUpRound: (title: string) => `On aika avata seurantakierros: ${title}`,
      reportStage: (title: string) => `On aika avata raportti: ${title}`,
      import: (title: string) => `On aika hakea luvut: ${title}`,
      meeting: (title: string) => `On aika kutsua kokous: ${title}`,
    },
    offeredText: (day: string) => `Vuosikellossa ${day}.`,
    begin: 'Avaa nyt',
    year: (year: number) => `Tee vuoden ${year} vuosikello`,
    yearText: 'Säännöt tuovat suurimman osan. Käsin siirretyistä ja kertaluonteisista päätät itse.',
    make: 'Tee vuosi',
  },
  sv: {
    late: (title: string) => `I årsklockan väntar: ${title}`,
    lateText: (day: string) => `Skulle vara klart ${day}. Anteckna som klart eller flytta.`,
    lateOnes: (count: number) => `I årsklockan väntar ${count} försenade ärenden`,
    lateDay: (title: string, day: string) => `${title}, skulle vara klart ${day}.`,
    more: (count: number) => `Dessutom ${count} till.`,
    open: 'Öppna posten',
    others: (count: number) =>
      count === 1 ? 'I årsklockan är en annans ärende sent' : `I årsklockan är ${count} av andras ärenden sena`,
    othersText: (titles: string) => `${titles}. De ansvariga har fått en påminnelse.`,
    see: 'Se årsklockan',
    offered: {
      followUpRound: (title: string) => `Det är dags att öppna uppföljningsrundan: ${title}`,
      reportStage: (title: string) => `Det är dags att öppna rapporten: ${title}`,
      import: (title: string) => `Det är dags att hämta siffrorna: ${title}`,
      meeting: (title: string) => `Det är dags att kalla till mötet: ${title}`,
    },
    offeredText: (day: string) => `I årsklockan ${day}.`,
    begin: 'Öppna nu',
    year: (year: number) => `Gör årsklockan för ${year}`,
    yearText: 'Reglerna ger det mesta. Om det som flyttats för hand och det som är av engångsnatur bestämmer du själv.',
    make: 'Gör året',
  },
  en: {
    late: (title: string) => `Waiting in the annual clock: ${title}`,
    lateText: (day: string) => `It was due on ${day}. Mark it done or move it.`,
    lateOnes: (count: number) => `${count} late things wait in the annual clock`,
    lateDay: (title: string, day: string) => `${title}, due on ${day}.`,
    more: (count: number) => `And ${count} more.`,
    open: 'Open the entry',
    others: (count: number) =>
      count === 1
        ? "One of others' things is late in the annual clock"
        : `${count} of others' things are late in the annual clock`,
    othersText: (titles: string) => `${titles}. Those who answer for them have been reminded.`,
    see: 'See the clock',
    offered: {
      followUpRound: (title: string) => `It is time to open the follow-up round: ${title}`,
      reportStage: (title: string) => `It is time to open the report: ${title}`,
      import: (title: string) => `It is time to fetch the figures: ${title}`,
      meeting: (title: string) => `It is time to call the meeting: ${title}`,
    },
    offeredText: (day: string) => `In the annual clock on ${day}.`,
    begin: 'Open now',
    year: (year: number) => `Make the clock of ${year}`,
    yearText: 'The rules bring most of it. Of what was moved by hand or was there once you decide yourself.',
    make: 'Make the year',
  },
})
