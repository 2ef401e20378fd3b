import { translations } from '#shared/texts.ts'

/** What the sources are called, by their ids. */
export const sourceNames = translations({
  fi: {
    sotkanet: 'THL Sotkanet',
    demo: 'Kaarnan esittelyaineisto',
    own: 'Organisaation omat tiedot',
    club: 'Kaarnan vertailuverkosto',
    file: 'Tiedosto',
  },
  sv: {
    sotkanet: 'THL Sotkanet',
    demo: 'Kaarnas demonstrationsmaterial',
    own: 'Organisationens egna uppgifter',
    club: 'Jämförelsenätverk i Kaarna',
    file: 'Fil',
  },
  en: {
    sotkanet: 'THL Sotkanet',
    demo: "Kaarna's demonstration material",
    own: "The organisation's own figures",
    club: 'Benchmarking club in Kaarna',
    file: 'File',
  },
})
