import { folded } from '#modules/indicators/tables/read-people.ts'
import type { Language } from '#shared/texts.ts'
import type { BudgetLine } from '../action/action-details.ts'
import { budgetOf } from '../action/budget.ts'
import { type IndicatorTarget, mostTargets } from '../targets/indicator-target.ts'
import type { DocumentAction, DocumentContent, DocumentGoal, DocumentPriority } from '../files/plan-document.ts'

/** What a table says of an action, besides its title. */
export interface ActionWords {
  description: string[]
  unit: string | null
  owner: string | null
  partners: string[]
  startsOn: string | null
  endsOn: string | null
  resources: string[]
  budgetEuros: number | null
  /** Over how many years the money is told to be spread evenly, from the first one on. */
  budgetYears: number
}

/** Puts priorities, goals and actions together as the rows of a table name them, one below the other. */
export class PlanBuilder {
  readonly priorities: DocumentPriority[] = []
  /** Units by the name that stands in the table. */
  readonly units = new Map<string, { ref: string; name: string }>()
  private readonly language: Language
  private readonly firstYear: number
  private readonly byTitle = new Map<string, DocumentPriority | DocumentGoal>()
  private priority: DocumentPriority | undefined
  private goal: DocumentGoal | undefined
  private action: DocumentAction | undefined
  private count = 0

  /** `firstYear`: of the programme, for money of an action without days. */
  constructor(language: Language, firstYear: number) {
    this.language = language
    this.firstYear = firstYear
  }

  get hasPriority(): boolean {
    return this.priority !== undefined
  }

  get hasGoal(): boolean {
    return this.goal !== undefined
  }

  text(words: string): DocumentContent {
    return { [this.language]: words }
  }

  /** The priority of the title becomes the one that the next goals are for; it is the present one when it is so called. */
  openPriority(title: string, more: DocumentContent = {}): void {
    const key = folded(title)
    const known = this.byTitle.get(key) as DocumentPriority | undefined
    if (known && known === this.priority) return
    this.priority = known ?? this.newPriority(key, { title: this.text(title), ...more })
    this.goal = undefined
  }

  private newPriority(key: string, content: DocumentContent): DocumentPriority {
    const priority = { ref: this.newRef('priority'), content, goals: [] }
    this.priorities.push(priority)
    this.byTitle.set(key, priority)
    return priority
  }

  /** The goal of the title within the present priority; true when it is new. */
  openGoal(title: string, more: DocumentContent = {}): boolean {
    const { priority } = this
    if (!priority) throw new Error('A goal without a priority')
    const key = `${priority.ref} ${folded(title)}`
    const known = this.byTitle.get(key) as DocumentGoal | undefined
    if (known && known === this.goal) return false
    this.goal = known ?? { ref: this.newRef('goal'), content: { title: this.text(title), ...more }, actions: [] }
    this.action = undefined
    if (known) return false
    priority.goals.push(this.goal)
    this.byTitle.set(key, this.goal)
    return true
  }

  /** Gives the present goal more words, each once. */
  addToGoal(field: 'description' | 'criterion', words: readonly string[]): void {
    if (this.goal) addWords(this.goal.content, field, { words, language: this.language })
  }

  setGoal(content: DocumentContent): void {
    if (this.goal) Object.assign(this.goal.content, content)
  }

  goalSays(field: string): boolean {
    return this.goal?.content[field] !== undefined
  }

  /** False when the goal has as many figures as it may have; of one indicator the first target holds. */
  addTarget(target: IndicatorTarget): boolean {
    const { goal } = this
    if (!goal) return false
    const targets = (goal.content['indicatorTargets'] ?? []) as IndicatorTarget[]
    if (targets.some(({ indicator }) => indicator === target.indicator)) return true
    if (targets.length === mostTargets) return false
    goal.content['indicatorTargets'] = [...targets, target]
    return true
  }

  /** False when the goal has an action of that title already: two of the same are kept, and told of. */
  addAction(title: string, words: ActionWords): boolean {
    const { goal } = this
    if (!goal) throw new Error('An action without a goal')
    const key = `${goal.ref} ${folded(title)}`
    const isFirst = !this.byTitle.has(key)
    this.byTitle.set(key, goal)
    this.action = { ref: this.newRef('action'), content: this.contentOf(title, words), followUps: [] }
    goal.actions.push(this.action)
    return isFirst
  }

  /** A cell that is joined over rows is one action: what the further rows tell is added to it. */
  extendAction({ description, unit, owner, partners, resources }: ActionWords): void {
    const { action, language } = this
    if (!action) return
    const others = [unit ?? '', owner ?? '', ...partners].filter(
      (name) =>
        name !== action.content['ownerName'] && (this.units.get(folded(name))?.ref ?? '') !== action.content['unitId'],
    )
    addWords(action.content, 'partners', { words: others, language })
    addWords(action.content, 'description', { words: description, language })
    addWords(action.content, 'resources', { words: resources, language })
  }

  unitRef(name: string): string {
    const key = folded(name)
    const known = this.units.get(key) ?? { ref: `unit-${this.units.size + 1}`, name }
    this.units.set(key, known)
    return known.ref
  }

  private contentOf(title: string, words: ActionWords): DocumentContent {
    const content: DocumentContent = {
      title: this.text(title),
      unitId: words.unit === null ? null : this.unitRef(words.unit),
      ownerName: words.owner,
      startsOn: words.startsOn,
      endsOn: words.endsOn,
      budget: this.budgetOf(words),
    }
    for (const field of ['description', 'partners', 'resources'] as const)
      addWords(content, field, { words: words[field], language: this.language })
    return content
  }

  private budgetOf({ budgetEuros, budgetYears, startsOn }: ActionWords): BudgetLine[] {
    if (budgetEuros === null) return []
    const first = startsOn === null ? this.firstYear : Number(startsOn.slice(0, 4))
    return Array.from({ length: budgetYears }, (_, at) => budgetOf(budgetEuros / budgetYears, first + at)).flat()
  }

  private newRef(kind: string): string {
    this.count += 1
    return `${kind}-${this.count}`
  }
}

const separators = { description: '\n', criterion: '\n', resources: '\n', partners: ', ' } as const

function addWords(
  content: DocumentContent,
  field: keyof typeof separators,
  { words, language }: { words: readonly string[]; language: Language },
): void {
  const separator = separators[field]
  const held = (content[field] as Record<string, string> | undefined)?.[language] ?? ''
  const said = new Set(held.split(separator).map(folded))
  const added = words.filter((one) => one !== '' && !said.has(folded(one)))
  if (added.length === 0) return
  content[field] = { [language]: [...(held === '' ? [] : [held]), ...added].join(separator) }
}
