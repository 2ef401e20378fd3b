import { yearly, type Path } from './demo-definition.ts'

/** One part of the people of an indicator. */
export interface DemoPart {
  category: string
  /** Of the indicator's people. */
  share: number
  /** (this part − everybody) ÷ everybody. */
  more: Path
}

/** How one indicator's people are divided, and how far apart the parts are. */
export interface DemoBreakdown {
  dimension: 'age' | 'education' | 'language'
  parts: readonly DemoPart[]
  /** Other parts are published for these years only. */
  years?: readonly number[]
}

const part = (category: string, share: number, more: Path | number): DemoPart => ({
  category,
  share,
  more: typeof more === 'number' ? { 2005: more } : more,
})

/** From basic to higher education; the means of the three are everybody's. */
const education = (basic: Path | number, secondary: Path | number, higher: Path | number): DemoBreakdown => ({
  dimension: 'education',
  parts: [part('basic', 0.14, basic), part('secondary', 0.46, secondary), part('higher', 0.4, higher)],
})

const workingAges = (young: Path | number, middle: Path | number, old: Path | number): DemoBreakdown => ({
  dimension: 'age',
  parts: [part('20-34', 0.33, young), part('35-49', 0.34, middle), part('50-64', 0.33, old)],
})

/** By the indicator's number. The gaps of some grow, those of others shrink or stay as they are. */
export const demoBreakdowns: Readonly<Record<number, readonly DemoBreakdown[]>> = {
  101: [
    {
      dimension: 'language',
      parts: [part('fi', 0.84, 0), part('sv', 0.06, -0.12), part('other', 0.1, { 2013: 0.2, 2025: 0.35 })],
      years: yearly(2017, 2025),
    },
  ],
  104: [
    education({ 2014: 0.35, 2024: 0.75 }, 0.02, { 2014: -0.15, 2024: -0.3 }),
    {
      dimension: 'age',
      parts: [
        part('65-74', 0.55, { 2014: -0.15, 2024: -0.3 }),
        part('75-84', 0.33, 0.05),
        part('85+', 0.12, { 2014: 0.5, 2024: 1.1 }),
      ],
    },
  ],
  114: [
    {
      dimension: 'age',
      parts: [part('18-29', 0.25, { 2005: -0.35, 2024: 0.05 }), part('30-44', 0.35, -0.02), part('45-64', 0.4, 0.15)],
    },
  ],
  134: [education({ 2014: 0.7, 2024: 0.7 }, 0.12, -0.4)],
  135: [education({ 2014: 0.25, 2024: 0.45 }, 0.12, { 2014: -0.22, 2024: -0.3 })],
  138: [education({ 2014: 0.5, 2024: 0.4 }, 0.1, -0.3)],
  146: [education({ 2014: 0.9, 2024: 1.4 }, 0.15, { 2014: -0.5, 2024: -0.65 })],
  164: [education({ 2014: -0.2, 2024: -0.3 }, -0.08, 0.18)],
  193: [
    {
      dimension: 'education',
      parts: [
        part('basic', 0.12, { 2005: 0.8, 2024: 1.2 }),
        part('secondary', 0.48, 0.05),
        part('higher', 0.4, { 2005: -0.35, 2024: -0.45 }),
      ],
    },
  ],
  256: [
    education({ 2014: 0.45, 2024: 0.6 }, 0.1, { 2014: -0.25, 2024: -0.32 }),
    workingAges({ 2014: -0.35, 2024: -0.2 }, -0.05, { 2014: 0.35, 2024: 0.2 }),
  ],
}
