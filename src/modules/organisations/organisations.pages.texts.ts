import { translations } from '#shared/texts.ts'

/** What the pages are called in the navigation: loaded with the shell, long before the pages themselves. */
export const organisationPageNames = translations({
  fi: {
    account: 'Oma tili',
    people: 'Ihmiset',
    units: 'Yksiköt',
    integrations: 'Liitännät',
    audit: 'Muutosloki',
    organisations: 'Organisaatiot',
  },
  sv: {
    account: 'Mitt konto',
    people: 'Personer',
    units: 'Enheter',
    integrations: 'Integrationer',
    audit: 'Ändringslogg',
    organisations: 'Organisationer',
  },
  en: {
    account: 'My account',
    people: 'People',
    units: 'Units',
    integrations: 'Integrations',
    audit: 'Audit log',
    organisations: 'Organisations',
  },
})
