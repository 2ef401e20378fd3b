import type { z } from 'zod'

import type { Day } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import type { GroupMember, MemberRole } from '../group-member.ts'

/** A unit at the top of the organisation: toimiala. */
export interface Sector {
  id: string
  name: LocalText
}

/** Who is in a group on a day, and what rules need to know besides. */
export interface Composition {
  day: Day
  /** In office on the day, deputies and experts too. */
  members: readonly GroupMember[]
  sectors: readonly Sector[]
  /** The sector of a unit; undefined: the unit is none of the organisation's any more. */
  sectorOf: (unitId: string | null) => string | undefined
  /** Accounts of the organisation's coordinators. */
  coordinators: ReadonlySet<string>
  /** Everybody who had been in the chair by the day, in order. */
  chairs: readonly GroupMember[]
}

/** What is wrong, and what to do about it. */
export interface Fault {
  fault: string
  remedy: string
}

export type InEachLanguage<Words> = Record<Language, Words>

/** A kind of rule: what it is made of, how it is said and how it is checked. */
export interface RuleKind<Rule extends { kind: string }> {
  schema: z.ZodType<Rule>
  /** The rule as one sentence. */
  say: (rule: Rule, language: Language) => string
  /** Null: it holds. `byHand`: only a person can tell, and nobody has yet. */
  check: (rule: Rule, composition: Composition) => InEachLanguage<Fault> | 'byHand' | null
}

/** Gives the definition of a kind its type. */
export const ruleKind = <Rule extends { kind: string }>(definition: RuleKind<Rule>): RuleKind<Rule> => definition

export const inEachLanguage = <Words>(say: (language: Language) => Words): InEachLanguage<Words> =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as InEachLanguage<Words>

/** Roles that count when seats are counted: the secretary writes, experts are heard, deputies wait. */
const seated: readonly MemberRole[] = ['chair', 'viceChair', 'member', 'expertByExperience', 'resident']

export const seatedMembers = ({ members }: Pick<Composition, 'members'>): GroupMember[] =>
  members.filter(({ role }) => seated.includes(role))

export const namesOf = (sectors: readonly Sector[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(sectors.map(({ name }) => textIn(name, language)))
