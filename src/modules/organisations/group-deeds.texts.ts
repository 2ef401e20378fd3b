import { translations } from '#shared/texts.ts'

/** What the audit log says of deeds on the groups and their meetings, by the endpoint's id. */
export const groupDeeds = translations({
  fi: {},
  sv: {},
  en: {},
})
