import { translations } from '#shared/texts.ts'
import type { ArchiveKind } from './archived-report.ts'

/** What the kinds of archived reports are called. */
export const archiveKindTexts = translations({
  fi: {
    broad: 'Laaja hyvinvointikertomus',
    annual: 'Vuosiraportti',
    review: 'Katsaus',
    plan: 'Hyvinvointisuunnitelma',
    regional: 'Alueellinen kertomus',
    other: 'Muu asiakirja',
  } satisfies Record<ArchiveKind, string>,
  sv: {
    broad: 'Omfattande välfärdsberättelse',
    annual: 'Årsrapport',
    review: 'Översikt',
    plan: 'Välfärdsplan',
    regional: 'Regional berättelse',
    other: 'Annat dokument',
  },
  en: {
    broad: 'Broad wellbeing report',
    annual: 'Yearly report',
    review: 'Review',
    plan: 'Wellbeing plan',
    regional: 'Regional report',
    other: 'Other document',
  },
})
