import type { ConcernKind } from '#modules/concerns/concern.ts'
import { translations } from '#shared/texts.ts'

/** Over what people have lately said, on the first page. */
export const newConcernTexts = translations({
  fi: { joy: 'Uusia ilon aiheita', concern: 'Uusia huolen aiheita' } satisfies Record<ConcernKind, string>,
  sv: { joy: 'Nya glädjeämnen', concern: 'Nya orosmoment' },
  en: { joy: 'New joys', concern: 'New concerns' },
})
