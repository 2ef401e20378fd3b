import type { Register } from '#modules/regions/region.ts'
import type { ReadTx } from '#server/db.ts'
import type { Language } from '#shared/texts.ts'
import type { GroupId, IndicatorKey, ThemeId } from '../indicator.ts'
import { maySee, type Reader } from '../reader.ts'
import type { CatalogueFacts } from './catalogue-facts.ts'
import type { CatalogueSnapshot } from './catalogue-index.service.ts'
import { findInflected } from './catalogue-search.queries.ts'
import { toReference } from './classification.ts'
import { proposalEmptyWords } from './proposal-words.ts'
import { readTerms } from './search-terms.ts'
import { scores, titleScorer } from './title-score.ts'

/** What somebody has said, for which indicators are looked for. */
export interface ProposalQuestion {
  reader: Reader
  register: Register
  language: Language
  /** What was said, in one language or several. */
  text: string
  theme: ThemeId | null
  group: GroupId | null
  limit: number
}

export interface ProposedIndicator {
  key: IndicatorKey
  isCore: boolean
  /** The words of the text that led to it; empty: its theme and population group did. */
  words: readonly string[]
}

const mostWords = 32
/** A word that more indicators than this have, and more than this share of them, tells nothing. */
const tooCommon = { count: 20, share: 0.15 }
/** Those that answer less than this share of what the best one does are left out; the minimum content is kept longer. */
const leastShare = { others: 0.35, core: 0.25 }
/** Fewer than this many are filled up with indicators of the theme and the group. */
const fewest = 4

/**
 * The indicators that a text speaks of, by the catalogue's own search over its words: a rare word weighs more, so do
 * the text's theme and population group. Those of the minimum content come first, within them the best answer.
 */
export async function proposeIndicators(
  tx: ReadTx,
  snapshot: CatalogueSnapshot,
  question: ProposalQuestion,
): Promise<ProposedIndicator[]> {
  const facts = snapshot
    .byTitle(question.register, question.language)
    .filter(({ ownership, lastYear }) => lastYear !== null && maySee(ownership, question.reader))
  const found = await findByWords(tx, facts, question)
  const best = Math.max(0, ...found.map(({ weight }) => weight))
  const telling = found.filter(
    ({ weight, facts: { isCore } }) => weight >= best * (isCore ? leastShare.core : leastShare.others),
  )
  const taken = new Set(telling.map(({ facts: { key } }) => key))
  const fill = telling.length < fewest ? ofThemeAndGroup(facts, question).filter(({ key }) => !taken.has(key)) : []
  return [
    ...telling
      .toSorted((a, b) => Number(b.facts.isCore) - Number(a.facts.isCore) || b.weight - a.weight)
      .map(({ facts: { key, isCore }, words }) => ({ key, isCore, words })),
    ...fill.map(({ key, isCore }) => ({ key, isCore, words: [] })),
  ].slice(0, question.limit)
}

interface Found {
  facts: CatalogueFacts
  weight: number
  words: string[]
}

async function findByWords(
  tx: ReadTx,
  facts: readonly CatalogueFacts[],
  { register, text, theme, group }: ProposalQuestion,
): Promise<Found[]> {
  const terms = readTerms(text, { most: mostWords, without: proposalEmptyWords })
  if (terms.length === 0) return []
  const inflected = await findInflected(tx, register, terms)
  const inTexts = terms.map(
    (_, at) =>
      new Map(
        inflected.flatMap(({ key, term, isInTitle }) =>
          term === at ? [[key, isInTitle ? scores.inflectedTitle : scores.description] as const] : [],
        ),
      ),
  )
  const columns = terms.map((term, at) => {
    const score = titleScorer(term)
    const ofAll = facts.map(({ key, titleWords }) => Math.max(score(titleWords), inTexts[at]!.get(key) ?? 0))
    const count = ofAll.filter((one) => one > 0).length
    const isCommon = count > tooCommon.count && count / facts.length > tooCommon.share
    return { word: term.word, ofAll, rarity: count === 0 || isCommon ? 0 : Math.log(1 + facts.length / count) }
  })
  return facts.flatMap((one, row) => {
    const hits = columns.filter(({ ofAll, rarity }) => ofAll[row]! > 0 && rarity > 0)
    if (hits.length === 0) return []
    const words = hits.reduce((sum, { ofAll, rarity }) => sum + ofAll[row]! * rarity, 0)
    return [{ facts: one, weight: words * nearnessOf(one, { theme, group }), words: hits.map(({ word }) => word) }]
  })
}

/** How much the theme and the group of a text speak for an indicator; of another group's they speak against it. */
function nearnessOf({ classes }: CatalogueFacts, { theme, group }: Pick<ProposalQuestion, 'theme' | 'group'>): number {
  const isOfTheme = theme !== null && classes.includes(toReference('theme', theme))
  return (isOfTheme ? 1.3 : 1) * groupNearness(classes, group)
}

function groupNearness(classes: CatalogueFacts['classes'], group: GroupId | null): number {
  if (group === null || group === 'everyone') return 1
  if (classes.includes(toReference('populationGroup', group))) return 1.3
  const ofEveryone = classes.includes(toReference('populationGroup', 'everyone'))
  return ofEveryone || !classes.some((one) => one.startsWith('populationGroup.')) ? 1 : 0.5
}

const ofThemeAndGroup = (
  facts: readonly CatalogueFacts[],
  { theme, group }: ProposalQuestion,
): readonly CatalogueFacts[] =>
  theme === null
    ? []
    : facts.filter(
        ({ isCore, classes }) =>
          isCore &&
          classes.includes(toReference('theme', theme)) &&
          (group === null || group === 'everyone' || classes.includes(toReference('populationGroup', group))),
      )
