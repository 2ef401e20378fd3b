import { translations } from '#shared/texts.ts'
import type { BlockKind, ReportKind } from './report.ts'

/** What reports are called, in the document and around it. */
export const reportTexts = translations({
  fi: {
    kinds: { annual: 'Hyvinvointiraportti' } satisfies Record<ReportKind, string>,
    titles: { annual: (year: number) => `Hyvinvointiraportti ${year}` },
    files: { annual: 'hyvinvointiraportti' } satisfies Record<ReportKind, string>,
    blocks: {
      text: 'Teksti',
      heading: 'Väliotsikko',
      indicatorChart: 'Kuvio',
      indicatorTable: 'Indikaattoritaulukko',
      keyFigures: 'Avainluvut',
      keyChanges: 'Keskeiset muutokset',
      goals: 'Tavoitteet',
      actions: 'Toimenpiteet',
      indicatorSources: 'Indikaattorit ja alkuperä',
      method: 'Miten luvut on luettu',
      image: 'Kuva',
      pageBreak: 'Sivunvaihto',
    } satisfies Record<BlockKind, string>,
  },
  sv: {
    kinds: { annual: 'Välfärdsrapport' },
    titles: { annual: (year: number) => `Välfärdsrapport ${year}` },
    files: { annual: 'valfardsrapport' },
    blocks: {
      text: 'Text',
      heading: 'Mellanrubrik',
      indicatorChart: 'Diagram',
      indicatorTable: 'Indikatortabell',
      keyFigures: 'Nyckeltal',
      keyChanges: 'De viktigaste förändringarna',
      goals: 'Mål',
      actions: 'Åtgärder',
      indicatorSources: 'Indikatorer och ursprung',
      method: 'Hur siffrorna har lästs',
      image: 'Bild',
      pageBreak: 'Sidbrytning',
    },
  },
  en: {
    kinds: { annual: 'Wellbeing report' },
    titles: { annual: (year: number) => `Wellbeing report ${year}` },
    files: { annual: 'wellbeing-report' },
    blocks: {
      text: 'Text',
      heading: 'Subheading',
      indicatorChart: 'Chart',
      indicatorTable: 'Table of indicators',
      keyFigures: 'Key figures',
      keyChanges: 'Key changes',
      goals: 'Goals',
      actions: 'Actions',
      indicatorSources: 'Indicators and origin',
      method: 'How the figures were read',
      image: 'Picture',
      pageBreak: 'Page break',
    },
  },
})
