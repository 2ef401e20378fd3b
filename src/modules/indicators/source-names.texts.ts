import { translations } from '#shared/texts.ts'

/** What the sources are called, by their ids. */
export const sourceNames = translations({
  fi: { sotkanet: 'THL Sotkanet', demo: 'Kaarnan esimerkkiaineisto' },
  sv: { sotkanet: 'THL Sotkanet', demo: 'Kaarnas exempelmaterial' },
  en: { sotkanet: 'THL Sotkanet', demo: 'Kaarna sample data' },
})
