import { translations } from '#shared/texts.ts'

/** What waits in the clubs, as lines: what it is, more of it, and the way to take hold of it. */
export const clubTaskTexts = translations({
  fi: {
    invitation: { title: (club: string) => `Kutsu: ${club}`, text: 'Vastaa, liittyykö organisaationne mukaan.' },
    agreement: {
      title: (indicator: string) => `Määritelmä hyväksyttäväksi: ${indicator}`,
      text: (club: string) => `${club}. Luvun voi ilmoittaa, kun määritelmä on hyväksytty.`,
    },
    figureDue: {
      title: (indicator: string, year: number) => `Ilmoita luku: ${indicator}, ${year}`,
      text: (club: string, day: string) => `${club}. Määräpäivä on ${day}.`,
      late: (club: string, day: string) => `${club}. Määräpäivä oli ${day}.`,
    },
    question: {
      title: (indicator: string, year: number) => `Vastaa kysymykseen: ${indicator}, ${year}`,
      text: (club: string) => `${club}. Koordinoija kysyy luvustanne.`,
    },
    approval: {
      title: (count: number) => (count === 1 ? 'Yksi luku odottaa hyväksyntää' : `${count} lukua odottaa hyväksyntää`),
      text: (indicator: string, year: number) => `${indicator}, ${year}.`,
    },
    open: {
      invitation: 'Avaa kutsu',
      agreement: 'Lue määritelmä',
      figureDue: 'Ilmoita luku',
      question: 'Vastaa',
      approval: 'Tarkista luvut',
    },
  },
  sv: {
    invitation: { title: (club: string) => `Inbjudan: ${club}`, text: 'Svara om er organisation går med.' },
    agreement: {
      title: (indicator: string) => `Definition att godkänna: ${indicator}`,
      text: (club: string) => `${club}. Siffran kan rapporteras när definitionen är godkänd.`,
    },
    figureDue: {
      title: (indicator: string, year: number) => `Rapportera siffran: ${indicator}, ${year}`,
      text: (club: string, day: string) => `${club}. Sista dagen är ${day}.`,
      late: (club: string, day: string) => `${club}. Sista dagen var ${day}.`,
    },
    question: {
      title: (indicator: string, year: number) => `Svara på frågan: ${indicator}, ${year}`,
      text: (club: string) => `${club}. Samordnaren frågar om er siffra.`,
    },
    approval: {
      title: (count: number) =>
        count === 1 ? 'En siffra väntar på godkännande' : `${count} siffror väntar på godkännande`,
      text: (indicator: string, year: number) => `${indicator}, ${year}.`,
    },
    open: {
      invitation: 'Öppna inbjudan',
      agreement: 'Läs definitionen',
      figureDue: 'Rapportera',
      question: 'Svara',
      approval: 'Granska siffrorna',
    },
  },
  en: {
    invitation: { title: (club: string) => `Invitation: ${club}`, text: 'Answer whether your organisation joins.' },
    agreement: {
      title: (indicator: string) => `A definition to agree to: ${indicator}`,
      text: (club: string) => `${club}. The figure can be reported once the definition is agreed to.`,
    },
    figureDue: {
      title: (indicator: string, year: number) => `Report the figure: ${indicator}, ${year}`,
      text: (club: string, day: string) => `${club}. It is due on ${day}.`,
      late: (club: string, day: string) => `${club}. It was due on ${day}.`,
    },
    question: {
      title: (indicator: string, year: number) => `Answer a question: ${indicator}, ${year}`,
      text: (club: string) => `${club}. The coordinator asks about your figure.`,
    },
    approval: {
      title: (count: number) => (count === 1 ? 'One figure awaits approval' : `${count} figures await approval`),
      text: (indicator: string, year: number) => `${indicator}, ${year}.`,
    },
    open: {
      invitation: 'Open the invitation',
      agreement: 'Read the definition',
      figureDue: 'Report',
      question: 'Answer',
      approval: 'Check the figures',
    },
  },
})
