import { z } from 'zod'

import { type Language } from '#shared/texts.ts'
import { chairRotatesRule } from './chair-rotates.rule.ts'
import { type Composition, type Fault, type InEachLanguage, inEachLanguage, type RuleKind } from './composition-rule.ts'
import { coordinatorSecretaryRule } from './coordinator-secretary.rule.ts'
import { eachSectorRule } from './each-sector.rule.ts'
import { genderBalanceRule } from './gender-balance.rule.ts'
import { memberCountRule } from './member-count.rule.ts'
import { ownDeputiesRule } from './own-deputies.rule.ts'
import { residentsRule } from './residents.rule.ts'
import { seatsRule } from './seats.rule.ts'

/** Every kind of rule, in the order in which they are offered. A new kind is a file of its own and a line here. */
const ruleKindsByName = {
  memberCount: memberCountRule,
  eachSector: eachSectorRule,
  seats: seatsRule,
  residents: residentsRule,
  chairRotates: chairRotatesRule,
  coordinatorSecretary: coordinatorSecretaryRule,
  ownDeputies: ownDeputiesRule,
  genderBalance: genderBalanceRule,
} as const
export type RuleName = keyof typeof ruleKindsByName
export const ruleNames = Object.keys(ruleKindsByName) as RuleName[]

type RuleOf<Kind> = Kind extends RuleKind<infer Rule> ? Rule : never
export type CompositionRule = RuleOf<(typeof ruleKindsByName)[RuleName]>

const schemas = Object.values(ruleKindsByName).map(({ schema }) => schema as z.ZodType<CompositionRule>)

/** A rule of a group's composition. */
export const compositionRule = z.union(schemas).meta({ id: 'CompositionRule' })

/** The rules of one group: at most one of each kind but for seats, which one rule names all. */
export const compositionRules = z
  .array(compositionRule)
  .max(20)
  .refine((rules) => new Set(rules.map(({ kind }) => kind)).size === rules.length, { error: 'ruleTwice' })

const kindOf = (rule: CompositionRule): RuleKind<CompositionRule> =>
  ruleKindsByName[rule.kind] as unknown as RuleKind<CompositionRule>

export const sayRule = (rule: CompositionRule, language: Language): string => kindOf(rule).say(rule, language)

/** A rule on a day: `byHand` is for a person to check. */
export interface RuleState {
  rule: CompositionRule
  state: 'met' | 'broken' | 'byHand'
  words: InEachLanguage<string>
  fault: InEachLanguage<Fault> | null
}

export function checkRule(rule: CompositionRule, composition: Composition): RuleState {
  const found = kindOf(rule).check(rule, composition)
  const words = inEachLanguage((language) => sayRule(rule, language))
  if (found === null || found === 'byHand') return { rule, words, fault: null, state: found ?? 'met' }
  return { rule, words, fault: found, state: 'broken' }
}
