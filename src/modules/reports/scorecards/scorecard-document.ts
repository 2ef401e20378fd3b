import { type Block, type Document, lines, quiet, type Run, type Table, text } from '#documents/document.ts'
import type { Origin } from '#modules/indicators/reading.ts'
import { planWords } from '#modules/plans/plan-words.texts.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import { goalSymbol, goalTones } from '../resolve/drawings.tsx'
import { resolveTexts } from '../resolve/resolve.texts.ts'
import { sourceName } from '../resolve/wording.ts'
import { countCard, gapsOf, type ScoredAction, type Scorecard, type ScoredGoal } from './scorecard.ts'
import type { ScorecardChange } from './scorecard-changes.ts'
import { cardName, sayChange, sayEuros, sayGaps, sayPoint } from './scorecard-words.ts'
import type { Signing } from './scorecards.contract.ts'
import { scorecardTexts } from './scorecards.texts.ts'

export interface ScorecardFacts {
  card: Scorecard
  /** The signing that the card is told with; null: nobody has signed it. */
  signed: Signing | null
  /** What is otherwise since then. */
  changes: readonly ScorecardChange[]
  organisation: { name: LocalText; demo: boolean }
  language: Language
}

/** A scorecard as plain blocks: in numbers, what is missing, goals with their figures, actions, and who signed it. */
export function toScorecardDocument(facts: ScorecardFacts): Document {
  const { card, organisation, language } = facts
  const t = scorecardTexts[language]
  return {
    title: cardName(card, language),
    subtitle: `${t.title} ${card.year}`,
    organisation: textIn(organisation.name, language),
    language,
    date: card.asOf,
    notice: organisation.demo ? resolveTexts[language].demo : null,
    blocks: [
      { kind: 'paragraph', runs: signedRuns(facts) },
      ...(card.goals.length === 0 ? [empty(t.noGoals)] : [numbers(card, language)]),
      ...gapBlocks(card, language),
      ...goalBlocks(card, language),
      ...actionBlocks(card, language),
      ...signingBlocks(facts),
      { kind: 'note', tone: 'method', runs: [text(t.notMixed)] },
    ],
    sources: [],
  }
}

const empty = (words: string): Block => ({ kind: 'note', tone: 'empty', runs: [text(words)] })
const strong = (words: string): Run => ({ kind: 'strong', runs: [text(words)] })
const titleOf = ({ number, title }: ScoredGoal, language: Language) => `${number}\u00a0${textIn(title, language)}`

function numbers(card: Scorecard, language: Language): Block {
  const t = scorecardTexts[language]
  const counts = countCard(card)
  const figure = (label: string, value: string, detail: string) => ({ label, value, detail: [text(detail)] })
  return {
    kind: 'keyFigures',
    figures: [
      figure(t.goals, String(card.goals.length), card.unit ? t.countOfGoals(counts.ownGoals, counts.servedGoals) : ''),
      figure(t.actions, String(counts.actions), t.countOfActions(counts.done, counts.late)),
      figure(`${t.budget} ${card.year}`, sayEuros(card.plannedEuros, language), t.planned.toLowerCase()),
      figure(`${t.budget} ${card.year}`, sayEuros(card.actualEuros, language), t.actual.toLowerCase()),
    ],
  }
}

/** Who signed it, and whether it is as it was then. */
function signedRuns({ signed, changes, language }: ScorecardFacts): Run[] {
  const t = scorecardTexts[language]
  if (!signed) return [strong(t.unsigned)]
  const { signedBy, role, signedAt } = signed
  const day = formatDay(isoDay(new Date(signedAt)), language)
  const state = changes.length === 0 ? t.signedAsIs : t.changedSince(changes.length)
  return [strong(t.signed(signedBy, t.signerRoles[role], day)), text(`. ${state}`)]
}

/** The note, what has changed since, and the hash; nothing when nobody has signed. */
function signingBlocks({ signed, changes, language }: ScorecardFacts): Block[] {
  const t = scorecardTexts[language]
  if (!signed) return []
  return [
    { kind: 'heading', level: 1, text: t.signing },
    ...(signed.note ? [{ kind: 'paragraph' as const, runs: lines(signed.note) }] : []),
    ...(changes.length > 0
      ? [{ kind: 'paragraph' as const, runs: [text(t.changedSince(changes.length))] }, changeList(changes, language)]
      : []),
    { kind: 'paragraph', runs: [quiet(t.hash(signed.hash))] },
  ]
}

const changeList = (changes: readonly ScorecardChange[], language: Language): Block => ({
  kind: 'list',
  ordered: false,
  items: changes.map((one) => {
    const { title, words } = sayChange(one, language)
    return [{ kind: 'paragraph', runs: [...(title ? [strong(title), text(' · ')] : []), text(words)] }]
  }),
})

function gapBlocks(card: Scorecard, language: Language): Block[] {
  const t = scorecardTexts[language]
  if (card.goals.length === 0 && card.uncoveredDuties.length === 0) return []
  const said = sayGaps(gapsOf(card), language)
  return [
    { kind: 'heading', level: 1, text: t.gapsTitle },
    said.length === 0
      ? { kind: 'paragraph', runs: [text(t.noGaps)] }
      : {
          kind: 'list',
          ordered: false,
          items: said.map(({ words, subjects }) => [
            { kind: 'paragraph', runs: [strong(`${words} (${subjects.length}): `), text(subjects.join('; '))] },
          ]),
        },
  ]
}

function goalBlocks({ unit, goals }: Scorecard, language: Language): Block[] {
  const t = scorecardTexts[language]
  const parts = [
    { caption: unit ? t.ownGoals : t.goals, of: goals.filter(({ isOwn }) => isOwn) },
    { caption: t.servedGoals, of: goals.filter(({ isOwn }) => !isOwn) },
  ]
  return parts.flatMap(({ caption, of }) => (of.length === 0 ? [] : [goalTable(caption, of, language)]))
}

function goalTable(caption: string, goals: readonly ScoredGoal[], language: Language): Table {
  const { columns } = scorecardTexts[language]
  const origins = sayOrigins(
    goals.flatMap(({ figures }) => figures.flatMap(({ origin }) => origin ?? [])),
    language,
  )
  return {
    kind: 'table',
    caption,
    columns: [
      { header: columns.goal, align: 'start', weight: 32 },
      { header: columns.measure, align: 'start', weight: 26 },
      { header: columns.baseline, align: 'end', weight: 16 },
      { header: columns.now, align: 'end', weight: 16 },
      { header: columns.target, align: 'end', weight: 16 },
      { header: columns.situation, align: 'start', weight: 20 },
    ],
    rows: goals.flatMap((goal) => goalRows(goal, language)),
    ...(origins !== '' && { source: origins }),
  }
}

/** Each source once, with the indicators that are of the same version: `THL Sotkanet 181, 4413 (versio 3, haettu 12.11.2026)`. */
function sayOrigins(origins: readonly Origin[], language: Language): string {
  const { revision: versionOf, fetched } = resolveTexts[language]
  const versions = Map.groupBy(origins, ({ source, revision, fetchedAt }) => {
    const day = formatDay(isoDay(new Date(fetchedAt)), language)
    return `${versionOf(revision)}, ${fetched(day)}|${sourceName(source, language)}`
  })
  return [...versions]
    .map(([key, ofVersion]) => {
      const [version, name] = key.split('|')
      const ids = new Set(ofVersion.map(({ indicator }) => indicator.split(':')[1] ?? indicator))
      return `${name} ${[...ids].join(', ')} (${version})`
    })
    .join('; ')
}

function goalRows(goal: ScoredGoal, language: Language): Table['rows'] {
  const t = scorecardTexts[language]
  const name: Run[] = [
    text(titleOf(goal, language)),
    ...(!goal.isOwn && goal.unitName
      ? [{ kind: 'lineBreak' as const }, quiet(t.answersFor(textIn(goal.unitName, language)))]
      : []),
  ]
  if (goal.figures.length === 0) {
    const measure = goal.criterion
      ? [quiet(`${t.criterion} `), ...lines(textIn(goal.criterion, language))]
      : [quiet(goal.targets > 0 ? t.noFigures : t.noMeasure)]
    return [{ cells: [name, measure, [text(t.nothing)], [text(t.nothing)], [text(t.nothing)], [text(t.nothing)]] }]
  }
  return goal.figures.map((figure, at) => ({
    cells: [
      at === 0 ? name : [quiet(titleOf(goal, language))],
      [text(textIn(figure.indicator.title, language))],
      [text(sayPoint(figure.baseline, figure, language))],
      [strong(sayPoint(figure.current, figure, language))],
      [text(sayPoint(figure.target, figure, language))],
      [
        { kind: 'symbol', drawing: goalSymbol(figure.verdict) },
        text('\u00a0'),
        { kind: 'tone', tone: goalTones[figure.verdict], runs: [text(planWords[language].verdicts[figure.verdict])] },
      ],
    ],
  }))
}

/** A table for each goal that the unit has actions for. */
function actionBlocks({ goals }: Scorecard, language: Language): Block[] {
  const t = scorecardTexts[language]
  const having = goals.filter(({ actions }) => actions.length > 0)
  return having.length === 0
    ? []
    : [{ kind: 'heading', level: 1, text: t.actions }, ...having.map((goal) => actionTable(goal, language))]
}

function actionTable(goal: ScoredGoal, language: Language): Table {
  const t = scorecardTexts[language]
  return {
    kind: 'table',
    caption: titleOf(goal, language),
    columns: [
      { header: t.columns.action, align: 'start', weight: 34 },
      { header: t.columns.responsible, align: 'start', weight: 22 },
      { header: t.columns.state, align: 'start', weight: 16 },
      { header: t.columns.followUp, align: 'start', weight: 44 },
      { header: t.planned, align: 'end', weight: 15 },
      { header: t.actual, align: 'end', weight: 15 },
    ],
    rows: goal.actions.map((action) => ({ cells: actionCells(action, language) })),
  }
}

function actionCells(action: ScoredAction, language: Language): Table['rows'][number]['cells'] {
  const t = scorecardTexts[language]
  const { title, unitName, ownerLabel, hasOwner, status, followUp, reach, plannedEuros, actualEuros } = action
  const owner = hasOwner ? (ownerLabel ?? '') : t.noOwner
  const tone = status === 'late' ? 'negative' : status === 'done' ? 'positive' : null
  const state = text(planWords[language].statuses[status])
  return [
    [text(textIn(title, language))],
    [text([unitName ? textIn(unitName, language) : '', owner].filter(Boolean).join(', '))],
    [tone ? { kind: 'tone', tone, runs: [state] } : state],
    followUp
      ? [
          quiet(`${formatDay(followUp.on, language)} `),
          ...lines(textIn(followUp.text, language)),
          ...(reach === null ? [] : [quiet(` (${t.people(formatNumber(reach, language))})`)]),
        ]
      : [quiet(t.noFollowUp)],
    [text(plannedEuros === null ? t.nothing : sayEuros(plannedEuros, language))],
    [text(actualEuros === null ? t.nothing : sayEuros(actualEuros, language))],
  ]
}
