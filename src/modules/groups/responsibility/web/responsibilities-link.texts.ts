import { translations } from '#shared/texts.ts'

export const responsibilitiesLinkTexts = translations({
  fi: { lead: 'Mikä toimielin tai toimiala vastaa mistäkin lakisääteisestä tehtävästä.' },
  sv: { lead: 'Vilket organ eller vilken sektor som svarar för vilken lagstadgad uppgift.' },
  en: { lead: 'Which body or sector answers for which statutory duty.' },
})
