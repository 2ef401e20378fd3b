import { translations } from '#shared/texts.ts'

/** A decision of a meeting as a comment on what it concerns. */
export const outcomeTexts = translations({
  fi: { decided: (group: string, day: string, decision: string) => `${group} päätti ${day}: ${decision}` },
  sv: { decided: (group: string, day: string, decision: string) => `${group} beslutade ${day}: ${decision}` },
  en: { decided: (group: string, day: string, decision: string) => `${group} decided on ${day}: ${decision}` },
})
