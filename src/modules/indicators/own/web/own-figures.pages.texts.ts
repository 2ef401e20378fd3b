import { translations } from '#shared/texts.ts'

export const ownFiguresPageNames = translations({
  fi: { ownFigures: 'Omat tiedot', areas: 'Osa-alueet' },
  sv: { ownFigures: 'Egna uppgifter', areas: 'Delområden' },
  en: { ownFigures: 'Own figures', areas: 'Sub-areas' },
})
