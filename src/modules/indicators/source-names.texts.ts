import { translations } from '#shared/texts.ts'

/** What the sources are called, by their ids. */
export const sourceNames = translations({
  fi: {
    sotkanet: 'THL Sotkanet',
    demo: 'Kaarnan esimerkkiaineisto',
    own: 'Organisaation omat tiedot',
    pxweb1: 'PxWeb-tietokanta',
    pxweb2: 'PxWeb-tietokanta',
    thl: 'THL:n tietokuutio',
    jsonstat: 'JSON-stat',
    sdmx: 'SDMX-CSV',
  },
  sv: {
    sotkanet: 'THL Sotkanet',
    demo: 'Kaarnas exempelmaterial',
    own: 'Organisationens egna uppgifter',
    pxweb1: 'PxWeb-databas',
    pxweb2: 'PxWeb-databas',
    thl: 'THL:s datakub',
    jsonstat: 'JSON-stat',
    sdmx: 'SDMX-CSV',
  },
  en: {
    sotkanet: 'THL Sotkanet',
    demo: 'Kaarna sample data',
    own: "The organisation's own figures",
    pxweb1: 'PxWeb database',
    pxweb2: 'PxWeb database',
    thl: 'THL data cube',
    jsonstat: 'JSON-stat',
    sdmx: 'SDMX-CSV',
  },
})
