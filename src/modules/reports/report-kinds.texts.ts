import { termFrom } from '#modules/clock/council-term.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { type Language, translations } from '#shared/texts.ts'
import { comingYear, termOfReport } from './council-term.ts'
import type { PlanGroup, ReportHead, ReportKind } from './report-head.ts'

/** What the kinds of report are called, and when each is made. */
export const kindTexts = translations({
  fi: {
    kinds: {
      annual: 'Hyvinvointiraportti',
      broad: 'Laaja hyvinvointikertomus ja -suunnitelma',
      review: 'Hyvinvointikatsaus',
      plan: 'Hyvinvointisuunnitelma',
      agePlan: 'Ikäryhmän hyvinvointisuunnitelma',
      regional: 'Alueellinen hyvinvointikertomus',
      regionalPlan: 'Alueellinen hyvinvointisuunnitelma',
      negotiation: 'Neuvottelumuistio',
    } satisfies Record<ReportKind, string>,
    opening: 'Raportti avataan',
    about: {
      annual: 'Joka vuosi valtuustolle: hyvinvoinnin tila, siihen vaikuttavat tekijät ja toteutetut toimenpiteet.',
      broad: 'Kerran valtuustokaudessa: päättyvän kauden arviointi ja tulevan kauden suunnitelma samassa asiakirjassa.',
      review: 'Suppea katsaus raporttien välissä: mikä muuttui, mitä tehtiin ja mitä seuraavaksi.',
      plan: 'Valtuustokauden suunnitelma omana asiakirjanaan.',
      agePlan: 'Lasten ja nuorten, työikäisten tai ikääntyneiden suunnitelma.',
      regional: 'Kerran valtuustokaudessa aluevaltuustolle: alueen ja sen kuntien hyvinvointi, rakenteet ja yhteistyö.',
      regionalPlan: 'Hyvinvointialueen suunnitelma valtuustokaudelle.',
      negotiation: 'Kunnan ja hyvinvointialueen vuosittaisesta neuvottelusta: mitä sovittiin ja kuka seuraa.',
    } satisfies Record<ReportKind, string>,
    groupPlans: {
      children: 'Lasten ja nuorten hyvinvointisuunnitelma',
      workingAge: 'Työikäisten hyvinvointisuunnitelma',
      older: 'Ikääntyneiden hyvinvointisuunnitelma',
    } satisfies Record<PlanGroup, string>,
    broadTitle: (term: string, next: string) => `Hyvinvointikertomus ${term} ja hyvinvointisuunnitelma ${next}`,
    files: {
      annual: 'hyvinvointiraportti',
      broad: 'laaja-hyvinvointikertomus',
      review: 'hyvinvointikatsaus',
      plan: 'hyvinvointisuunnitelma',
      agePlan: 'hyvinvointisuunnitelma',
      regional: 'alueellinen-hyvinvointikertomus',
      regionalPlan: 'alueellinen-hyvinvointisuunnitelma',
      negotiation: 'neuvottelumuistio',
    } satisfies Record<ReportKind, string>,
    groupFiles: { children: 'lapset-ja-nuoret', workingAge: 'tyoikaiset', older: 'ikaantyneet' } satisfies Record<
      PlanGroup,
      string
    >,
  },
  sv: {
    kinds: {
      annual: 'Välfärdsrapport',
      broad: 'Omfattande välfärdsberättelse och välfärdsplan',
      review: 'Välfärdsöversikt',
      plan: 'Välfärdsplan',
      agePlan: 'Välfärdsplan för en åldersgrupp',
      regional: 'Regional välfärdsberättelse',
      regionalPlan: 'Regional välfärdsplan',
      negotiation: 'Förhandlingspromemoria',
    },
    opening: 'Rapporten öppnas',
    about: {
      annual: 'Varje år till fullmäktige: välfärdsläget, det som påverkar det och de genomförda åtgärderna.',
      broad:
        'En gång per fullmäktigeperiod: utvärdering av den gångna perioden och plan för den kommande i samma dokument.',
      review: 'En kort översikt mellan rapporterna: vad som förändrats, vad som gjorts och vad som följer.',
      plan: 'Planen för fullmäktigeperioden som ett eget dokument.',
      agePlan: 'Planen för barn och unga, personer i arbetsför ålder eller äldre.',
      regional:
        'En gång per fullmäktigeperiod till välfärdsområdesfullmäktige: välfärden i området och dess kommuner, strukturer och samarbete.',
      regionalPlan: 'Välfärdsområdets plan för fullmäktigeperioden.',
      negotiation:
        'Från kommunens och välfärdsområdets årliga förhandling: vad man kom överens om och vem som följer upp.',
    },
    groupPlans: {
      children: 'Välfärdsplan för barn och unga',
      workingAge: 'Välfärdsplan för personer i arbetsför ålder',
      older: 'Välfärdsplan för äldre',
    },
    broadTitle: (term: string, next: string) => `Välfärdsberättelse ${term} och välfärdsplan ${next}`,
    files: {
      annual: 'valfardsrapport',
      broad: 'omfattande-valfardsberattelse',
      review: 'valfardsoversikt',
      plan: 'valfardsplan',
      agePlan: 'valfardsplan',
      regional: 'regional-valfardsberattelse',
      regionalPlan: 'regional-valfardsplan',
      negotiation: 'forhandlingspromemoria',
    },
    groupFiles: { children: 'barn-och-unga', workingAge: 'arbetsfor-alder', older: 'aldre' },
  },
  en: {
    kinds: {
      annual: 'Wellbeing report',
      broad: 'Broad wellbeing report and plan',
      review: 'Wellbeing review',
      plan: 'Wellbeing plan',
      agePlan: 'Wellbeing plan of an age group',
      regional: 'Regional wellbeing report',
      regionalPlan: 'Regional wellbeing plan',
      negotiation: 'Negotiation memo',
    },
    opening: 'The report is opened',
    about: {
      annual: 'Every year to the council: the state of wellbeing, what is behind it, and the measures carried out.',
      broad: 'Once a council term: a review of the term that ends and a plan for the next, in one document.',
      review: 'A short review between reports: what changed, what was done, and what comes next.',
      plan: "The council term's plan as a document of its own.",
      agePlan: 'The plan for children and young people, for the working age, or for older people.',
      regional:
        "Once a council term to the county's council: wellbeing in the area and its municipalities, structures and cooperation.",
      regionalPlan: "The county's plan for the council term.",
      negotiation: 'Of the yearly negotiation of municipality and county: what was agreed, and who follows it.',
    },
    groupPlans: {
      children: 'Wellbeing plan for children and young people',
      workingAge: 'Wellbeing plan for the working age',
      older: 'Wellbeing plan for older people',
    },
    broadTitle: (term: string, next: string) => `Wellbeing report ${term} and wellbeing plan ${next}`,
    files: {
      annual: 'wellbeing-report',
      broad: 'broad-wellbeing-report',
      review: 'wellbeing-review',
      plan: 'wellbeing-plan',
      agePlan: 'wellbeing-plan',
      regional: 'regional-wellbeing-report',
      regionalPlan: 'regional-wellbeing-plan',
      negotiation: 'negotiation-memo',
    },
    groupFiles: { children: 'children-and-young', workingAge: 'working-age', older: 'older' },
  },
})

export type Identified = Pick<ReportHead, 'kind' | 'year' | 'populationGroup'> &
  Partial<Pick<ReportHead, 'municipality'>>

const span = ({ first, last }: { first: number; last: number }) => `${first}–${last}`

/** The years that a report is about, as readers see them: 2025, or of a council term 2021–2025. */
export function yearsOf({ kind, year }: Pick<Identified, 'kind' | 'year'>): string {
  const term = termOfReport(kind, year)
  return term ? span(term) : String(year)
}

/** What a new report is called; `about`: the municipality that a county's memo is about. */
export function titleOf(
  { kind, year, populationGroup }: Identified,
  language: Language,
  about?: { title: LocalText },
): string {
  const t = kindTexts[language]
  const years = yearsOf({ kind, year })
  if (kind === 'broad') return t.broadTitle(years, span(termFrom(comingYear(kind, year))))
  const title = `${populationGroup ? t.groupPlans[populationGroup] : t.kinds[kind]} ${years}`
  return about ? `${title}: ${textIn(about.title, language)}` : title
}

/** The beginning of the name of a report's file. */
export function fileNameOf(
  { kind, populationGroup, municipality }: Omit<Identified, 'year'>,
  language: Language,
): string {
  const t = kindTexts[language]
  const name = populationGroup ? `${t.files[kind]}-${t.groupFiles[populationGroup]}` : t.files[kind]
  return municipality ? `${name}-${codeOf(municipality)}` : name
}

/** `049` of `kunta:049`: what a municipality is called in names of files and in addresses. */
export const codeOf = (municipality: RegionKey): string => municipality.split(':')[1] ?? municipality
