import { translations } from '#shared/texts.ts'
import type { Family } from './report-families.ts'

/** What the list of reports says beside the reports. */
export const listTexts = translations({
  fi: {
    show: 'Näytä',
    all: 'Kaikki',
    families: { reports: 'Kertomukset ja raportit', plans: 'Suunnitelmat', memos: 'Muistiot' } satisfies Record<
      Family,
      string
    >,
    progress: (written: number, all: number) => `${written} / ${all} lukua kirjoitettu`,
    stale: (count: number) =>
      count === 1 ? 'Yhden tekstin käännös on vanhentunut' : `${count} tekstin käännös on vanhentunut`,
    languages: 'Kielet',
  },
  sv: {
    show: 'Visa',
    all: 'Alla',
    families: { reports: 'Berättelser och rapporter', plans: 'Planer', memos: 'Promemorior' },
    progress: (written: number, all: number) => `${written} av ${all} kapitel skrivna`,
    stale: (count: number) =>
      count === 1 ? 'Översättningen av en text är föråldrad' : `Översättningen av ${count} texter är föråldrad`,
    languages: 'Språk',
  },
  en: {
    show: 'Show',
    all: 'All',
    families: { reports: 'Reports', plans: 'Plans', memos: 'Memos' },
    progress: (written: number, all: number) => `${written} of ${all} chapters written`,
    stale: (count: number) =>
      count === 1 ? 'The translation of one text is outdated' : `The translations of ${count} texts are outdated`,
    languages: 'Languages',
  },
})
