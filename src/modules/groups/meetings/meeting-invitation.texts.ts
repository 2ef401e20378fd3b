import { translations } from '#shared/texts.ts'

/** What the letters of a meeting say besides what every invitation says. */
export const meetingInvitationTexts = translations({
  fi: {
    meetingOf: (group: string) => `${group}, kokous`,
    agenda: 'Asialista',
    papers: 'Kokouksen aineisto Kaarnassa',
    because: (reason: string) => `Syy: ${reason}`,
    groupDeleted: 'Ryhmä on poistettu.',
  },
  sv: {
    meetingOf: (group: string) => `${group}, möte`,
    agenda: 'Föredragningslista',
    papers: 'Mötesmaterialet i Kaarna',
    because: (reason: string) => `Orsak: ${reason}`,
    groupDeleted: 'Gruppen har raderats.',
  },
  en: {
    meetingOf: (group: string) => `${group}, meeting`,
    agenda: 'Agenda',
    papers: 'The papers of the meeting in Kaarna',
    because: (reason: string) => `Reason: ${reason}`,
    groupDeleted: 'The group has been deleted.',
  },
})
