import { translations } from '#shared/texts.ts'

/** What the audit log says of deeds on the clock, by the endpoint's id. */
export const clockDeeds = translations({
  fi: {},
  sv: {},
  en: {},
})
