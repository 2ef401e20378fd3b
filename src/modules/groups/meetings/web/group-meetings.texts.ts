import { translations } from '#shared/texts.ts'

/** The meetings of a group, as its own page tells of them. */
export const groupMeetingsTexts = translations({
  fi: {
    title: 'Kokoukset',
    next: 'Seuraava kokous',
    none: 'Seuraavaa kokousta ei ole vielä suunniteltu.',
    all: 'Kaikki kokoukset',
    notes: 'Muistiinpanot',
    minutes: 'Pöytäkirja',
    ways: 'Kokouksen sivut',
  },
  sv: {
    title: 'Möten',
    next: 'Nästa möte',
    none: 'Nästa möte är inte planerat ännu.',
    all: 'Alla möten',
    notes: 'Anteckningar',
    minutes: 'Protokoll',
    ways: 'Mötets sidor',
  },
  en: {
    title: 'Meetings',
    next: 'Next meeting',
    none: 'The next meeting is not planned yet.',
    all: 'All meetings',
    notes: 'Notes',
    minutes: 'Minutes',
    ways: 'Pages of the meeting',
  },
})
