import { translations } from '#shared/texts.ts'

/** What the pages are called in the navigation: loaded with the shell, long before the pages themselves. */
export const organisationPageNames = translations({
  fi: { account: 'Oma tili', people: 'Ihmiset', units: 'Yksiköt', audit: 'Muutosloki', organisations: 'Organisaatiot' },
  sv: {
    account: 'Mitt konto',
    people: 'Personer',
    units: 'Enheter',
    audit: 'Ändringslogg',
    organisations: 'Organisationer',
  },
  en: { account: 'My account', people: 'People', units: 'Units', audit: 'Audit log', organisations: 'Organisations' },
})
