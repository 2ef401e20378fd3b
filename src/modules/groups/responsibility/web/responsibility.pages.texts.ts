import { translations } from '#shared/texts.ts'

export const responsibilityPageNames = translations({
  fi: { responsibilities: 'Kuka vastaa mistäkin' },
  sv: { responsibilities: 'Vem svarar för vad' },
  en: { responsibilities: 'Who answers for what' },
})
