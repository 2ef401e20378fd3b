import type { EntrySource } from '../entry.ts'
import { text } from './template.ts'

const finlex = (year: number, number: number) =>
  `https://www.finlex.fi/fi/laki/ajantasa/${year}/${year}${String(number).padStart(4, '0')}`

/** A section of the Local Government Act. */
export const localGovernmentAct = (section: string): EntrySource => ({
  kind: 'law',
  text: text(
    `Kuntalaki 410/2015, ${section} §`,
    `Kommunallagen 410/2015, ${section} §`,
    `Local Government Act 410/2015, section ${section}`,
  ),
  address: finlex(2015, 410),
})

/** A section of the Act on Organising Healthcare and Social Welfare Services. */
export const organisingAct = (section: string): EntrySource => ({
  kind: 'law',
  text: text(
    `Laki sosiaali- ja terveydenhuollon järjestämisestä 612/2021, ${section} §`,
    `Lagen om ordnande av social- och hälsovård 612/2021, ${section} §`,
    `Act on Organising Healthcare and Social Welfare Services 612/2021, section ${section}`,
  ),
  address: finlex(2021, 612),
})

/** A section of the Act on Wellbeing Services Counties; null: the act in general. */
export const countyAct = (section: string | null): EntrySource => ({
  kind: 'law',
  text: text(
    `Laki hyvinvointialueesta 611/2021${section === null ? '' : `, ${section} §`}`,
    `Lagen om välfärdsområden 611/2021${section === null ? '' : `, ${section} §`}`,
    `Act on Wellbeing Services Counties 611/2021${section === null ? '' : `, section ${section}`}`,
  ),
  address: finlex(2021, 611),
})

export const teaPage: EntrySource = {
  kind: 'page',
  text: text(
    'THL: ohjeet TEAviisarin tiedonkeruisiin',
    'THL: anvisningar för TEAvisarens datainsamlingar',
    'THL: guidance for the TEAviisari data collections',
  ),
  address: 'https://thl.fi/tilastot-ja-data/ohjeet-tietojen-toimittamiseen/hyvinvoinnin-ja-terveyden-edistaminen-tea',
}

export const financePage: EntrySource = {
  kind: 'page',
  text: text(
    'Valtiovarainministeriö: kuntien ja hyvinvointialueiden rahoitus',
    'Finansministeriet: kommunernas och välfärdsområdenas finansiering',
    'Ministry of Finance: funding of municipalities and counties',
  ),
  address: null,
}

export const thlPage: EntrySource = {
  kind: 'page',
  text: text(
    'THL: HYTE-kerroin ja tilastot',
    'THL: HYTE-koefficienten och statistik',
    'THL: the HYTE coefficient and statistics',
  ),
  address: null,
}

/** What municipalities or counties usually do: the day is theirs to choose. */
export const habit: EntrySource = {
  kind: 'habit',
  text: text(
    'Yleinen tapa, ei määräaikaa laissa: valitkaa oma päivä',
    'Allmän praxis, ingen frist i lag: välj en egen dag',
    'Common practice, no deadline by law: choose your own day',
  ),
  address: null,
}
