import type { OrganisationKind } from '#shared/organisation.ts'
import { type Language, translations } from '#shared/texts.ts'

/** What sorts of organisations there are. */
export const organisationKindTexts: Record<Language, Record<OrganisationKind, string>> = translations({
  fi: {
    municipality: 'kunta',
    county: 'hyvinvointialue',
    hospitalGroup: 'sairaanhoitoyhtymä',
    ngo: 'järjestö',
    parish: 'seurakunta',
    company: 'yritys',
    school: 'oppilaitos',
    network: 'verkosto',
  },
  sv: {
    municipality: 'kommun',
    county: 'välfärdsområde',
    hospitalGroup: 'sjukvårdssammanslutning',
    ngo: 'förening',
    parish: 'församling',
    company: 'företag',
    school: 'läroanstalt',
    network: 'nätverk',
  },
  en: {
    municipality: 'municipality',
    county: 'wellbeing services county',
    hospitalGroup: 'hospital group',
    ngo: 'NGO',
    parish: 'parish',
    company: 'company',
    school: 'school',
    network: 'network',
  },
})
