import type { Direction } from '#modules/indicators/indicator.ts'
import { folded } from '#modules/indicators/tables/read-people.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { ActionContent } from '../action.ts'
import { linkWithin } from '../doing/own-doing.ts'
import type { FollowUpInput } from '../follow-up.ts'
import type { GoalInput } from '../goal.ts'
import { contentSchemas } from '../files/content-schemas.ts'
import { indicatorsIn, withoutIndicators, withoutMeasures } from '../files/indicator-references.ts'
import type { DocumentAction, DocumentContent, DocumentGoal, PlanDocument } from '../files/plan-document.ts'
import { replaceReferences } from '../files/reference-fields.ts'
import type { PlanContents } from '../plan-change.ts'
import type { PlanKind, PriorityInput, ProgrammeInput } from '../plan.ts'
import { targetFault } from '../targets/indicator-target.ts'
import type { PlanDoubt } from './plan-doubt.ts'
import type { UnitNames } from './units-by-name.ts'

export interface NewAction {
  id: string
  content: ActionContent
  followUps: FollowUpInput[]
}
export interface NewGoal {
  id: string
  content: GoalInput
  actions: NewAction[]
}
export interface NewPriority {
  id: string
  content: PriorityInput
  goals: NewGoal[]
}

/** A plan that can be written as it is: every id is one of this organisation, or of a part that comes with it. */
export interface NewPlan {
  /** Null: what the file says of the programme itself is no programme here. */
  programme: ProgrammeInput | null
  priorities: NewPriority[]
  newUnits: { id: string; name: LocalText }[]
  doubts: PlanDoubt[]
  /** Parts that were left out, with what was in them not counted. */
  leftOut: number
  unknownUnits: Map<string, number>
}

export interface DocumentContext {
  units: UnitNames
  /** The people of the organisation by their folded names; of two with one name neither is known. */
  people: ReadonlyMap<string, string>
  /** The other organisations of the installation by their short names. */
  organisations: ReadonlyMap<string, string>
  /** The indicators that are here, each with which way is better. */
  directions: ReadonlyMap<string, Direction>
  /** What regions are called, and those of them that are the organisation's area or in it. */
  regionNames: ReadonlyMap<string, LocalText>
  area: ReadonlySet<string>
  newId: () => string
}

/** What a file becomes in an organisation. Whom and what is not known there is named, and stays as words where words can. */
export function readDocument(document: PlanDocument, context: DocumentContext): NewPlan {
  const reading = startReading(document, context)
  const programme = contentSchemas.programme.safeParse(completed('programme', document.programme.content))
  const priorities = document.programme.priorities.flatMap(({ content, goals }): NewPriority[] => {
    const read = readPart(reading, 'priority', content)
    if (!read) return []
    return [{ id: context.newId(), content: read, goals: goals.flatMap((goal) => readGoal(reading, goal)) }]
  })
  const { newUnits, doubts, leftOut, unknownUnits } = reading
  return {
    programme: programme.data ?? null,
    priorities: leftOut > 0 ? withoutLost(priorities) : priorities,
    newUnits: [...newUnits.values()],
    doubts,
    leftOut,
    unknownUnits,
  }
}

interface DocumentReading extends Pick<NewPlan, 'doubts' | 'leftOut' | 'unknownUnits'> {
  context: DocumentContext
  unitNames: ReadonlyMap<string, LocalText>
  peopleNames: ReadonlyMap<string, string>
  actionIds: ReadonlyMap<string, string>
  newUnits: Map<string, { id: string; name: LocalText }>
}

function startReading(document: PlanDocument, context: DocumentContext): DocumentReading {
  const { units, people, programme } = document
  const actions = programme.priorities.flatMap(({ goals }) => goals.flatMap((goal) => goal.actions))
  return {
    context,
    unitNames: new Map(units.map(({ ref, name }) => [ref, name])),
    peopleNames: new Map(people.map(({ ref, name }) => [ref, name])),
    actionIds: new Map(actions.map(({ ref }) => [ref, context.newId()])),
    newUnits: new Map(),
    doubts: [],
    leftOut: 0,
    unknownUnits: new Map(),
  }
}

function readGoal(reading: DocumentReading, { content, actions }: DocumentGoal): NewGoal[] {
  const read = readPart(reading, 'goal', content)
  if (!read) return []
  const goal = { id: reading.context.newId(), content: withMeantTargets(reading, read) }
  return [{ ...goal, actions: actions.flatMap((action) => readAction(reading, action)) }]
}

/** The goal without the targets that cannot be meant, each of which is told of. */
function withMeantTargets(reading: DocumentReading, goal: GoalInput): GoalInput {
  const indicatorTargets = goal.indicatorTargets.filter((target) => {
    const fault = targetFault(target, reading.context.directions.get(target.indicator)!)
    if (!fault) return true
    tell(reading, goal, {
      code: fault,
      found: `${target.indicator}: ${target.baseline.value} → ${target.target.value}`,
    })
    return false
  })
  const ownDoing = goal.ownDoing.map((doing) => ({ ...doing, link: linkWithin(doing.link, indicatorTargets) }))
  return { ...goal, indicatorTargets, ownDoing }
}

function readAction(reading: DocumentReading, { ref, content, followUps }: DocumentAction): NewAction[] {
  const read = readPart(reading, 'action', content)
  if (!read) return []
  const told = followUps.flatMap((one) => readPart(reading, 'followUp', one.content) ?? [])
  return [{ id: reading.actionIds.get(ref)!, content: withOwnRegion(reading, read), followUps: told }]
}

/** The action without an area that is none of the organisation's. */
function withOwnRegion(reading: DocumentReading, action: ActionContent): ActionContent {
  const { region } = action
  const { area, regionNames } = reading.context
  if (region === null || area.has(region)) return action
  tell(reading, action, { code: 'regionOutside', found: textIn(regionNames.get(region) ?? {}, 'fi') || region })
  return { ...action, region: null }
}

const tell = (reading: DocumentReading, part: object, { code, found }: Pick<PlanDoubt, 'code'> & { found: string }) =>
  reading.doubts.push({ code, place: { row: 0, part: partName(part) }, found: found.slice(0, 200) })

function readPart<Kind extends PlanKind>(
  reading: DocumentReading,
  kind: Kind,
  content: DocumentContent,
): PlanContents[Kind] | undefined {
  const doubt = (code: PlanDoubt['code'], found: string) => tell(reading, content, { code, found })
  const isIndicator = (key: string) => reading.context.directions.has(key)
  const words: string[] = []
  const resolved = replaceReferences(kind, content, (ref, to) => {
    if (to === 'action') return reading.actionIds.get(ref) ?? null
    // A partner that is not here is one by its name.
    if (to === 'organisation') return reading.context.organisations.get(ref) ?? null
    const id = to === 'unit' ? unitOf(reading, ref) : personOf(reading, ref)
    if (id !== null) return id
    const name = nameOf(reading, to, ref)
    if (name === '') return null
    words.push(name)
    if (to === 'person' || reading.context.units.meaningOf(name) === undefined)
      doubt(to === 'unit' ? 'unitUnknown' : 'personUnknown', name)
    return null
  })
  for (const key of new Set(indicatorsIn(resolved))) if (!isIndicator(key)) doubt('indicatorUnknown', key)
  const known = withoutIndicators(resolved, isIndicator) as DocumentContent
  const whole = completed(kind, keepWords(kind, known, words))
  const first = contentSchemas[kind].safeParse(whole)
  const parsed = first.success
    ? first
    : contentSchemas[kind].safeParse(
        withoutMeasures(
          whole,
          first.error.issues.map(({ path }) => path),
        ),
      )
  if (parsed.success) return parsed.data as PlanContents[Kind]
  doubt('partUnreadable', parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
  reading.leftOut += 1
  return undefined
}

/** Whoever answers for an action and is not known here still answers for it by name. */
function keepWords(kind: PlanKind, content: DocumentContent, words: readonly string[]): DocumentContent {
  const isNobodys = (content['ownerId'] ?? content['ownerName'] ?? null) === null
  return kind === 'action' && words.length > 0 && isNobodys
    ? { ...content, ownerName: words.join(', ').slice(0, 120) }
    : content
}

function unitOf(reading: DocumentReading, ref: string): string | null {
  const name = reading.unitNames.get(ref)
  if (!name) return null
  const said = Object.values(name).flatMap((one) => one || [])
  const meaning = said.map((one) => reading.context.units.meaningOf(one)).find((one) => one !== undefined)
  if (meaning?.kind === 'unit') return meaning.id
  if (meaning?.kind === 'new') {
    const key = folded(textIn(name, 'fi'))
    const unit = reading.newUnits.get(key) ?? { id: reading.context.newId(), name }
    reading.newUnits.set(key, unit)
    return unit.id
  }
  const text = textIn(name, 'fi')
  if (!meaning) reading.unknownUnits.set(text, (reading.unknownUnits.get(text) ?? 0) + 1)
  return null
}

const personOf = ({ peopleNames, context }: DocumentReading, ref: string): string | null =>
  context.people.get(folded(peopleNames.get(ref) ?? '')) ?? null

const nameOf = ({ unitNames, peopleNames }: DocumentReading, to: 'unit' | 'person', ref: string): string =>
  to === 'unit' ? textIn(unitNames.get(ref) ?? {}, 'fi') : (peopleNames.get(ref) ?? '')

function partName(content: { title?: unknown; text?: unknown }): string {
  const title = content.title ?? content.text
  const texts = typeof title === 'object' && title !== null ? Object.values(title) : []
  return String(texts.find((text) => typeof text === 'string' && text !== '') ?? '').slice(0, 200)
}

/** What a content may hold when nothing is said of it. */
const nothings = [null, [], false, ''] as const

/** A file of an older version says nothing of fields that have come since; what a table does not tell is not said either. */
function completed(kind: PlanKind, content: DocumentContent): DocumentContent {
  const fields = Object.entries(contentSchemas[kind].shape).flatMap(([name, field]) => {
    if (content[name] !== undefined) return []
    const nothing = nothings.find((one) => field.safeParse(one).success)
    return nothing === undefined ? [] : [[name, nothing] as const]
  })
  return { ...content, ...Object.fromEntries(fields) }
}

/** Nothing may point at an action that was left out. */
function withoutLost(priorities: readonly NewPriority[]): NewPriority[] {
  const alive = new Set(priorities.flatMap(({ goals }) => goals.flatMap(({ actions }) => actions.map(({ id }) => id))))
  return priorities.map((priority) => ({
    ...priority,
    goals: priority.goals.map((goal) => ({
      ...goal,
      actions: goal.actions.map((action) => ({
        ...action,
        content: replaceReferences('action', action.content, (id, to) =>
          to === 'action' && !alive.has(id) ? null : id,
        ) as ActionContent,
      })),
    })),
  }))
}
