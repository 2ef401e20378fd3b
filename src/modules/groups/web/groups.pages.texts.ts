import { translations } from '#shared/texts.ts'

export const groupPageNames = translations({
  fi: { groups: 'Ryhmät' },
  sv: { groups: 'Grupper' },
  en: { groups: 'Groups' },
})
