import { translations } from '#shared/texts.ts'
import type { ContentCounts } from '#modules/indicators/minimum-content/content-status.ts'

export const minimumContentTexts = translations({
  fi: {
    summary: (list: string, version: string, { covered, missing, notRelevant, open }: ContentCounts) =>
      `Raportin sisältö on tarkistettu listalla ”${list}”, versio ${version}. Kohdista ${covered} on katettu, ` +
      `${missing} puuttuu lähteestä, ${notRelevant} on jätetty pois ja ${open} on käsittelemättä.`,
    notRelevant: 'Pois jätetyt kohdat ja perustelut',
    missing: 'Kohdat, joista lähteellä ei ole tietoa',
    answered: 'Itsearviointi ja toimialojen toiminta',
    open: 'Käsittelemättömät kohdat',
    item: 'Kohta',
    reason: 'Miksi jätetty pois',
    known: 'Mitä tiedetään',
    answer: 'Arvio',
    noFigure: 'Lähteellä ei ole lukua tästä alueesta.',
    noList: 'Tälle organisaatiolle ei ole vähimmäistietosisällön listaa.',
  },
  sv: {
    summary: (list, version, { covered, missing, notRelevant, open }) =>
      `Rapportens innehåll har granskats med listan ”${list}”, version ${version}. Av punkterna är ${covered} täckta, ` +
      `${missing} saknas i källan, ${notRelevant} är utelämnade och ${open} obehandlade.`,
    notRelevant: 'Utelämnade punkter och motiveringar',
    missing: 'Punkter som källan inte har uppgifter om',
    answered: 'Självvärdering och sektorernas verksamhet',
    open: 'Obehandlade punkter',
    item: 'Punkt',
    reason: 'Varför den utelämnats',
    known: 'Vad man vet',
    answer: 'Bedömning',
    noFigure: 'Källan har inget tal om detta område.',
    noList: 'Det finns ingen lista över minimidatainnehåll för denna organisation.',
  },
  en: {
    summary: (list, version, { covered, missing, notRelevant, open }) =>
      `The content of the report was checked by the list “${list}”, version ${version}. Of its items ${covered} are ` +
      `covered, ${missing} are missing at the source, ${notRelevant} are left out and ${open} are not handled.`,
    notRelevant: 'Items left out, and why',
    missing: 'Items that the source does not have',
    answered: "Self-assessment and the sectors' actions",
    open: 'Items not handled',
    item: 'Item',
    reason: 'Why it was left out',
    known: 'What is known',
    answer: 'Assessment',
    noFigure: 'The source has no figure of this area.',
    noList: 'There is no list of minimum data content for this organisation.',
  },
})
