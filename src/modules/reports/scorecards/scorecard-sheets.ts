import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import type { WrittenSheet } from '#modules/indicators/tables/files/write-workbook.ts'
import { planWords } from '#modules/plans/plan-words.texts.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { countCard, gapsOf, type Scorecard, type ScoredFigure, type ScoredGoal } from './scorecard.ts'
import { cardName, sayGaps } from './scorecard-words.ts'
import { scorecardTexts } from './scorecards.texts.ts'

type Heading =
  | keyof (typeof scorecardTexts)['fi']['columns']
  | 'planned'
  | 'actual'
  | 'ownGoals'
  | 'servedGoals'
  | 'actions'
type Cells = Partial<Record<Heading, string | number>>
type Column = readonly [heading: Heading, width: number]

const cardColumns: readonly Column[] = [
  ['unit', 34],
  ['ownGoals', 16],
  ['servedGoals', 16],
  ['actions', 16],
  ['planned', 16],
  ['actual', 16],
]
const goalColumns: readonly Column[] = [
  ['unit', 28],
  ['programme', 30],
  ['goal', 44],
  ['own', 12],
  ['group', 18],
  ['measure', 40],
  ['baseline', 14],
  ['now', 14],
  ['target', 14],
  ['situation', 20],
]
const actionColumns: readonly Column[] = [
  ['unit', 28],
  ['goal', 40],
  ['action', 44],
  ['responsible', 28],
  ['owner', 24],
  ['state', 20],
  ['startsOn', 12],
  ['endsOn', 12],
  ['followedOn', 14],
  ['followUp', 60],
  ['reach', 12],
  ['planned', 14],
  ['actual', 14],
]
const gapColumns: readonly Column[] = [
  ['unit', 28],
  ['gap', 52],
  ['subject', 52],
]

/**
 * Cards as the sheets of a workbook: the cards in numbers, then goals with a line for each figure, actions, and what is
 * missing. Of several cards each line begins with its card; the same goal or action is on every card that it belongs to.
 */
export function toScorecardSheets(cards: readonly Scorecard[], language: Language): WrittenSheet[] {
  const { sheets } = scorecardTexts[language]
  const sheet = (name: string, columns: readonly Column[], linesOf: (card: Scorecard) => Cells[]): WrittenSheet => ({
    name,
    headings: columns.map(([heading]) => headingOf(heading, language)),
    rows: cards.flatMap((card) => {
      const unit = cardName(card, language)
      return linesOf(card).map((cells) => columns.map(([heading]) => ({ unit, ...cells })[heading] ?? ''))
    }),
    widths: columns.map(([, width]) => width),
    choices: [],
  })
  return [
    sheet(sheets.cards, cardColumns, (card) => [cardLine(card)]),
    sheet(sheets.goals, goalColumns, (card) => card.goals.flatMap((goal) => goalLines(goal, language))),
    sheet(sheets.actions, actionColumns, (card) => card.goals.flatMap((goal) => actionLines(goal, language))),
    sheet(sheets.gaps, gapColumns, (card) => gapLines(card, language)),
  ]
}

function headingOf(heading: Heading, language: Language): string {
  const t = scorecardTexts[language]
  return heading in t.columns
    ? t.columns[heading as keyof typeof t.columns]
    : t[heading as Exclude<Heading, keyof typeof t.columns>]
}

function cardLine(card: Scorecard): Cells {
  const { ownGoals, servedGoals, actions } = countCard(card)
  return { ownGoals, servedGoals, actions, planned: card.plannedEuros ?? '', actual: card.actualEuros ?? '' }
}

function goalLines(goal: ScoredGoal, language: Language): Cells[] {
  const t = scorecardTexts[language]
  const say = (text: LocalText | null) => (text ? textIn(text, language) : '')
  const cells: Cells = {
    programme: say(goal.programme.name),
    goal: `${goal.number} ${say(goal.title)}`,
    own: goal.isOwn ? t.yes : t.no,
    group: goal.populationGroup ? indicatorTexts[language].populationGroups[goal.populationGroup] : '',
  }
  if (goal.figures.length === 0)
    return [{ ...cells, measure: say(goal.criterion) || (goal.targets > 0 ? t.noFigures : t.noMeasure) }]
  return goal.figures.map((figure) => ({ ...cells, ...figureCells(figure, language) }))
}

const figureCells = ({ indicator, baseline, current, target, verdict }: ScoredFigure, language: Language): Cells => ({
  measure: textIn(indicator.title, language),
  baseline: baseline.value,
  now: current?.value ?? '',
  target: target.value,
  situation: planWords[language].verdicts[verdict],
})

function actionLines({ number, title, actions }: ScoredGoal, language: Language): Cells[] {
  const t = scorecardTexts[language]
  const say = (text: LocalText | null | undefined) => (text ? textIn(text, language) : '')
  return actions.map((action) => ({
    goal: `${number} ${say(title)}`,
    action: say(action.title),
    responsible: say(action.unitName),
    owner: action.hasOwner ? (action.ownerLabel ?? '') : t.noOwner,
    state: planWords[language].statuses[action.status],
    startsOn: action.startsOn ?? '',
    endsOn: action.endsOn ?? '',
    followedOn: action.followUp?.on ?? '',
    followUp: say(action.followUp?.text),
    reach: action.reach ?? '',
    planned: action.plannedEuros ?? '',
    actual: action.actualEuros ?? '',
  }))
}

const gapLines = (card: Scorecard, language: Language): Cells[] =>
  sayGaps(gapsOf(card), language).flatMap(({ words, subjects }) => subjects.map((subject) => ({ gap: words, subject })))
