import { translations } from '#shared/texts.ts'

/** What the sources are called, by their ids. */
export const sourceNames = translations({
  fi: {
    sotkanet: 'THL Sotkanet',
    demo: 'Kaarnan esimerkkiaineisto',
    own: 'Organisaation omat tiedot',
  },
  sv: {
    sotkanet: 'THL Sotkanet',
    demo: 'Kaarnas exempelmaterial',
    own: 'Organisationens egna uppgifter',
  },
  en: {
    sotkanet: 'THL Sotkanet',
    demo: 'Kaarna sample data',
    own: "The organisation's own figures",
  },
})
