import { breakdownName } from '#modules/indicators/breakdown.ts'
import { tellsOfMinors } from '#modules/indicators/minors.ts'
import { certaintyOf } from '#modules/indicators/sentence.ts'
import type { Significance } from '#modules/indicators/statistics/significance.ts'
import { trendSign } from '#modules/indicators/statistics/trend.ts'
import { placeNameOf } from '#modules/regions/places/place-name.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { upperFirst } from '#shared/upper-first.ts'
import { amountIn, differenceIn } from './amounts.ts'
import { type Clauses, clauses } from './clauses.ts'
import type { BesideFact, DraftFacts, GapFact } from './draft-facts.ts'

/** A draft is at most this long: a reader skips a longer one. */
const mostSentences = 3

/** What may be said, with how much it matters: the weightiest are said, in the order that they stand in. */
interface Said {
  weight: number
  clause: string
}

interface Telling {
  facts: DraftFacts
  language: Language
  words: Clauses
  /** The share, or the figure. */
  noun: string
  /** Which of two ways of saying the same; the same for an indicator always. */
  way: 0 | 1
}

/**
 * One to three sentences of an indicator: how much and how it changed, the course and how sure it is, the differences
 * between groups, and where the area stands beside others. Better and worse are said only by the rules of DESIGN 3.3,
 * which the facts bring with them. The same facts are always said in the same words.
 */
export const sentencesOf = (facts: DraftFacts, language: Language): string[] =>
  clausesOf(facts, language).map(asSentence)

/** The same without capitals and full stops, to go on after a name. */
export function clausesOf(facts: DraftFacts, language: Language): string[] {
  const words = clauses[language]
  const noun = facts.indicator.ratePer === 100 ? words.nouns.share : words.nouns.figure
  const telling: Telling = { facts, language, words, noun, way: wayOf(facts.indicator.key) }
  const said = [
    ...amountOf(telling),
    ...courseOf(telling),
    ...gapsOf(telling),
    ...besideOf(telling),
    ...caveatsOf(telling),
  ]
  const chosen = new Set(said.toSorted((a, b) => b.weight - a.weight).slice(0, mostSentences))
  return said.filter((one) => chosen.has(one)).map(({ clause }) => clause)
}

function wayOf(key: string): 0 | 1 {
  let sum = 0
  for (let index = 0; index < key.length; index++) sum += key.charCodeAt(index)
  return sum % 2 === 0 ? 0 : 1
}

export const asSentence = (clause: string): string => `${upperFirst(clause)}.`

/** How much, and how it differs from the figure before; an event between the two is told with it. */
function amountOf({ facts, language, words, noun, way }: Telling): Said[] {
  const { latest, change, indicator, place } = facts
  const { inside } = placeNameOf(place, language)
  const amount = { noun, inside, amount: amountIn(latest.value, indicator, language), year: latest.year }
  if (!change) return [{ weight: 100, clause: words.single[way](amount) }]
  const since = change.fromYear
  const clause =
    change.movement === 'flat'
      ? words.flat[way]({ ...amount, since, isSame: change.difference === 0 })
      : words.changed[way]({
          ...amount,
          since,
          movement: change.movement,
          by: differenceIn(change.difference, indicator, language),
        })
  const event = facts.events.at(-1)
  const told = event && `; ${words.event({ year: event.year, text: textIn(event.text, language) })}`
  return [{ weight: 100, clause: `${clause}${told ?? ''}` }]
}

/** Where the figures go and how sure that is: the trend, else the latest change, else that neither can be told. */
function courseOf({ facts, language, words, noun }: Telling): Said[] {
  const { trend, change, indicator } = facts
  const sign = trendSign(trend, indicator.direction)
  if (sign !== 0 && trend.firstYear !== null && trend.pValue !== null) {
    const clause = words.trend({
      noun,
      since: trend.firstYear,
      isRising: sign > 0,
      verdict: trend.verdict === 'better' || trend.verdict === 'worse' ? trend.verdict : null,
      certainty: certaintyOf(trend.pValue, language),
    })
    const isAgainst = change !== null && Math.sign(change.difference) === -sign && change.movement !== 'flat'
    return [{ weight: 90, clause: isAgainst ? words.trendAgainst(clause) : clause }]
  }
  if (change && change.verdict !== 'none' && change.basis !== null) {
    const basis = change.basis === 'threshold' ? 'threshold' : 'chance'
    return [{ weight: 90, clause: words.verdict[change.verdict][basis] }]
  }
  if (!change) return []
  return [
    trend.pValue === null ? { weight: 40, clause: words.tooFew } : { weight: 50, clause: words.uncertain(trend.count) },
  ]
}

const gapsOf = (telling: Telling): Said[] =>
  telling.facts.gaps.map((gap) => ({
    weight: gap.isShown ? 96 : gap.isBeyondChance ? 87 : 45,
    clause: gapClause(gap, telling),
  }))

/** Two groups, and after them the same two elsewhere. */
function gapClause(gap: GapFact, telling: Telling): string {
  const { facts, language, words } = telling
  const amount = (value: number) => amountIn(value, facts.indicator, language)
  const elsewhere = (gap.elsewhere ?? []).map(({ place, first, second }) =>
    words.groupsElsewhere(placeNameOf(place, language).inside, amount(first), amount(second)),
  )
  return [ownGapClause(gap, telling), ...(elsewhere.length > 0 ? [words.sameGroups(elsewhere.join(', '))] : [])].join(
    '; ',
  )
}

function ownGapClause(
  { kind, first, second, isBeyondChance }: GapFact,
  { facts, language, words, noun }: Telling,
): string {
  const note =
    isBeyondChance === null ? words.gapUntested : isBeyondChance ? words.gapBeyondChance : words.gapMaybeChance
  const [one, other] = [first, second].map(({ value }) => amountIn(value, facts.indicator, language)) as [
    string,
    string,
  ]
  if (kind === 'gender') {
    const areMinors = tellsOfMinors(textIn(facts.indicator.title, 'fi'))
    return words.gender({ noun, women: one, men: other, areMinors, note })
  }
  const [high, low] = [first, second].map(({ breakdown }) => breakdownName(breakdown, facts.dimensions, language)) as [
    string,
    string,
  ]
  const known = groupKinds.find((named) => named === kind)
  return words.groups({
    of: words.groupsOf[known ?? 'other'],
    noun,
    high,
    highAmount: one,
    low,
    lowAmount: other,
    note,
  })
}

const groupKinds = ['age', 'education', 'language', 'income'] as const

/** The strongest first: what chance does not explain before what it may, and before what cannot be tested. */
const inOrder: readonly Significance[] = ['better', 'worse', 'higher', 'lower', 'similar', 'none']

/** The area beside others, those of the same finding together, and its rank among municipalities. */
function besideOf(telling: Telling): Said[] {
  const { facts, words } = telling
  const parts = inOrder.flatMap((significance) => {
    const others = facts.beside.filter((one) => one.significance === significance)
    return others.length > 0 ? [besideClause(significance, others, telling)] : []
  })
  if (facts.rank) parts.push(words.rank(facts.rank))
  if (parts.length === 0) return []
  const isTested = facts.beside.some(({ significance }) => significance !== 'none' && significance !== 'similar')
  return [{ weight: isTested ? 85 : 60, clause: parts.join('; ') }]
}

function besideClause(
  significance: Significance,
  others: readonly BesideFact[],
  { facts, language, words, noun }: Telling,
): string {
  const named = (name: Clauses['besideName']) =>
    listed(
      others.map(({ place, value }) =>
        name(placeNameOf(place, language).inside, amountIn(value, facts.indicator, language)),
      ),
      words.and,
    )
  if (significance === 'none') return words.beside.none(named(words.besideName), noun)
  const list = named(words.besideInBrackets)
  if (significance === 'similar') return words.beside.similar(list)
  return words.beside[significance](list, others.length === 1, noun)
}

/** What a reader must know before believing the figure. */
function caveatsOf({ facts, language, words }: Telling): Said[] {
  const { latest, missingYears, revised, indicator } = facts
  const newer = missingYears.filter((year) => year > latest.year)
  const between = missingYears.filter((year) => year < latest.year)
  const years = (list: readonly number[]) => listed(list.map(String), words.and)
  return [
    ...(latest.fewCases ? [{ weight: 95, clause: words.fewCases }] : []),
    ...(revised
      ? [
          {
            weight: 80,
            clause: words.revised({
              year: revised.year,
              before: amountIn(revised.before, indicator, language),
              now: amountIn(revised.now, indicator, language),
            }),
          },
        ]
      : []),
    ...(newer.length > 0 ? [{ weight: 78, clause: words.notPublished(years(newer), newer.length === 1) }] : []),
    ...(between.length > 0 ? [{ weight: 30, clause: words.missing(years(between), between.length === 1) }] : []),
  ]
}

/** `a, b ja c`. */
export function listed(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}
