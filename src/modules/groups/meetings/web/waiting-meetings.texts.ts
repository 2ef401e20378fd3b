import { translations } from '#shared/texts.ts'

/** What meetings ask of a person, on the first page. */
export const waitingMeetingTexts = translations({
  fi: {
    task: (title: string) => `Kokouksen tehtävä: ${title}`,
    taskText: (group: string, due: string | null, isLate: boolean) =>
      due === null ? `${group}.` : isLate ? `${group}. Määräpäivä oli ${due}.` : `${group}, viimeistään ${due}.`,
    seeTask: 'Avaa tehtävä',
    answer: (group: string, day: string) => `Pääsetkö kokoukseen ${day}? ${group}`,
    answerText: (items: number) =>
      items === 0
        ? 'Kutsu odottaa vastaustasi.'
        : items === 1
          ? 'Asialistalla on yksi asia.'
          : `Asialistalla on ${items} asiaa.`,
    reply: 'Vastaa kutsuun',
    prepare: (group: string, day: string) => `Valmistele kokous ${day}: ${group}`,
    prepareText: (items: number, proposals: number) =>
      `${items === 0 ? 'Asialista on tyhjä' : items === 1 ? 'Asialistalla on yksi asia' : `Asialistalla on ${items} asiaa`}${proposals > 0 ? `, ja ${proposals === 1 ? 'yksi ehdotus' : `${proposals} ehdotusta`} odottaa vastausta` : ''}.`,
    open: 'Avaa kokous',
  },
  sv: {
    task: (title: string) => `Uppgift från ett möte: ${title}`,
    taskText: (group: string, due: string | null, isLate: boolean) =>
      due === null ? `${group}.` : isLate ? `${group}. Skulle vara klar ${due}.` : `${group}, senast ${due}.`,
    seeTask: 'Öppna uppgiften',
    answer: (group: string, day: string) => `Kan du delta i mötet ${day}? ${group}`,
    answerText: (items: number) =>
      items === 0
        ? 'Kallelsen väntar på ditt svar.'
        : `${items === 1 ? 'Ett ärende' : `${items} ärenden`} på föredragningslistan.`,
    reply: 'Svara på kallelsen',
    prepare: (group: string, day: string) => `Bered mötet ${day}: ${group}`,
    prepareText: (items: number, proposals: number) =>
      `${items === 0 ? 'Föredragningslistan är tom' : items === 1 ? 'Ett ärende på föredragningslistan' : `${items} ärenden på föredragningslistan`}${proposals > 0 ? `, och ${proposals === 1 ? 'ett förslag' : `${proposals} förslag`} väntar på svar` : ''}.`,
    open: 'Öppna mötet',
  },
  en: {
    task: (title: string) => `Task of a meeting: ${title}`,
    taskText: (group: string, due: string | null, isLate: boolean) =>
      due === null ? `${group}.` : isLate ? `${group}. It was due ${due}.` : `${group}, by ${due}.`,
    seeTask: 'Open the task',
    answer: (group: string, day: string) => `Can you come to the meeting on ${day}? ${group}`,
    answerText: (items: number) =>
      items === 0
        ? 'The invitation waits for your answer.'
        : `${items === 1 ? 'One item is' : `${items} items are`} on the agenda.`,
    reply: 'Answer the invitation',
    prepare: (group: string, day: string) => `Prepare the meeting on ${day}: ${group}`,
    prepareText: (items: number, proposals: number) =>
      `${items === 0 ? 'The agenda is empty' : items === 1 ? 'One item is on the agenda' : `${items} items are on the agenda`}${proposals > 0 ? `, and ${proposals === 1 ? 'one proposal waits' : `${proposals} proposals wait`} for an answer` : ''}.`,
    open: 'Open the meeting',
  },
})
