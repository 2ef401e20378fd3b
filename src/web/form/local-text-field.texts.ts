import { translations } from '#shared/texts.ts'

export const localTextFieldTexts = translations({
  fi: {
    language: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
    addLanguage: { fi: 'Lisää suomeksi', sv: 'Lisää ruotsiksi', en: 'Lisää englanniksi' },
  },
  sv: {
    language: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
    addLanguage: { fi: 'Lägg till på finska', sv: 'Lägg till på svenska', en: 'Lägg till på engelska' },
  },
  en: {
    language: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
    addLanguage: { fi: 'Add in Finnish', sv: 'Add in Swedish', en: 'Add in English' },
  },
})
