import { translations } from '#shared/texts.ts'

export const participantTexts = translations({
  fi: { caption: 'Raportin tekijät', name: 'Nimi', role: 'Tehtävä', unit: 'Yksikkö' },
  sv: { caption: 'De som gjort rapporten', name: 'Namn', role: 'Uppgift', unit: 'Enhet' },
  en: { caption: 'Who made the report', name: 'Name', role: 'Role', unit: 'Unit' },
})
