import { translations } from '#shared/texts.ts'

export const participantTexts = translations({
  fi: {
    caption: 'Raportin tekijät',
    captionOf: (group: string) => `${group}: jäsenet ja tehtävät`,
    name: 'Nimi',
    role: 'Tehtävä',
    unit: 'Yksikkö',
  },
  sv: {
    caption: 'De som gjort rapporten',
    captionOf: (group: string) => `${group}: medlemmar och uppgifter`,
    name: 'Namn',
    role: 'Uppgift',
    unit: 'Enhet',
  },
  en: {
    caption: 'Who made the report',
    captionOf: (group: string) => `${group}: members and roles`,
    name: 'Name',
    role: 'Role',
    unit: 'Unit',
  },
})
