import type { Day } from '#shared/day.ts'
import { type Euros, readEuros } from './read-euros.ts'
import { type Period, readPeriod } from './read-period.ts'
import type { ActionWords } from './plan-builder.ts'
import type { PlanColumnRole } from './plan-columns.ts'
import type { PlanDoubt } from './plan-doubt.ts'
import { doubtAt, type RowReading } from './plan-row.ts'
import type { TableContext } from './read-plan-table.ts'
import { splitNames } from './split-texts.ts'

export interface ReadWords {
  words: ActionWords
  doubts: PlanDoubt[]
  unknownUnits: string[]
  fault?: PlanDoubt | undefined
}

const longestOwner = 120
const largestBudget = 1e10

/** What a row tells of its action or goal: who, when, by what means. What is not understood stays as words. */
export function readActionWords(row: RowReading, context: TableContext): ReadWords {
  const who = readWho(row, context)
  const when = readWhen(row, context.term)
  const means = readMeans(row, when.period)
  const described = row.columns.flatMap(({ role, at, name }) => {
    const text = role === 'description' ? (row.cells[at] ?? '') : ''
    return text === '' ? [] : [isPlainDescription(row, name) ? text : `${name}: ${text}`]
  })
  return {
    words: { ...who.words, ...when.period, ...means.words, description: [...described, ...when.kept] },
    doubts: [...who.doubts, ...when.doubts, ...means.doubts],
    unknownUnits: who.unknown,
    fault: when.fault ?? means.fault,
  }
}

/** A single column of descriptions needs no name before each. */
const isPlainDescription = ({ columns }: RowReading, name: string): boolean =>
  columns.filter(({ role }) => role === 'description').length === 1 && /kuvaus|beskrivning|description/i.test(name)

/** The first of those named that is a unit answers; the others are partners. Whom nobody knows stays by name. */
function readWho(row: RowReading, { units }: TableContext) {
  const said = row.text('unit')
  const owner = row.text('owner')
  const partners = row.text('partners') === '' ? [] : [row.text('partners').replace(/\s*\n\s*/g, ', ')]
  const names = said === '' ? [] : units.meaningOf(said) ? [said] : splitNames(said)
  const isUnit = (name: string) => ['unit', 'new'].includes(units.meaningOf(name)?.kind ?? '')
  const unit = names.find(isUnit) ?? null
  const [first = '', ...rest] = unit === null ? names : ['', ...names.filter((name) => name !== unit)]
  const isUnknown = first !== '' && units.meaningOf(first) === undefined
  const answers = owner === '' ? first : owner
  const others = [...(owner !== '' && first !== '' ? [first] : []), ...rest]
  const fits = answers.length <= longestOwner
  return {
    words: {
      unit,
      owner: fits && answers !== '' ? answers : null,
      partners: [...(fits ? [] : [answers]), ...others, ...partners],
    },
    doubts: isUnknown ? [doubtAt('unitUnknown', row, 'unit', first)] : [],
    unknown: isUnknown && !row.isRepeated('unit') ? [first] : [],
  }
}

interface When {
  period: { startsOn: Day | null; endsOn: Day | null }
  /** Times that are not understood, as they were written. */
  kept: string[]
  doubts: PlanDoubt[]
  fault?: PlanDoubt
}

function readWhen(row: RowReading, term: TableContext['term']): When {
  const kept: string[] = []
  const doubts: PlanDoubt[] = []
  const read = (role: PlanColumnRole): Period => {
    const period = readPeriod(row.text(role), term)
    if (period) return period
    kept.push(`${row.columns.find((column) => column.role === role)?.name}: ${row.text(role)}`)
    doubts.push(doubtAt('periodUnclear', row, role))
    return { startsOn: null, endsOn: null }
  }
  const [whole, starts, ends] = [read('period'), read('starts'), read('ends')]
  const startsOn = starts.startsOn ?? starts.endsOn ?? whole.startsOn
  const endsOn = ends.endsOn ?? (row.text('ends') === '' ? whole.endsOn : null)
  const isReversed = startsOn !== null && endsOn !== null && endsOn < startsOn
  const role = row.text('ends') === '' ? 'period' : 'ends'
  return {
    period: { startsOn, endsOn },
    kept,
    doubts,
    ...(isReversed && { fault: doubtAt('endsBeforeStart', row, role) }),
  }
}

function readMeans(row: RowReading, period: When['period']) {
  const resources = row.text('resources')
  const said = row.text('budget')
  const role: PlanColumnRole = said === '' ? 'resources' : 'budget'
  const money = readEuros(said === '' ? resources : said)
  const doubts: PlanDoubt[] = []
  if (said !== '' && !money && /\d/.test(said)) doubts.push(doubtAt('budgetUnclear', row, 'budget'))
  const years = money?.isYearly ? yearsOf(period) : null
  if (years !== null && years > 1) doubts.push(doubtAt('budgetYearly', row, role))
  const budgetEuros = money ? money.euros * (years ?? 1) : null
  const isTooLarge = budgetEuros !== null && budgetEuros > largestBudget
  return {
    words: { budgetEuros, budgetYears: years ?? 1, resources: keptWords({ resources, said, money }) },
    doubts,
    ...(isTooLarge && { fault: doubtAt('sumTooLarge', row, role) }),
  }
}

/** A sum is not said twice; one for each year, and one that is not understood, stays as it was written too. */
const keptWords = ({
  resources,
  said,
  money,
}: {
  resources: string
  said: string
  money: Euros | undefined
}): string[] =>
  [
    ...(said === '' && money && !money.isYearly ? [] : [resources]),
    ...(said !== '' && (!money || money.isYearly) ? [said] : []),
  ].filter((text) => text !== '')

const yearsOf = ({ startsOn, endsOn }: When['period']): number | null =>
  startsOn === null || endsOn === null ? null : Number(endsOn.slice(0, 4)) - Number(startsOn.slice(0, 4)) + 1
