import { formatBare } from '#charts/values.ts'
import { type Block, lines, onLines, quiet, type Run, text } from '#documents/document.ts'
import { findGoalPlace } from '#modules/plans/action/action-page.queries.ts'
import { type LogicItem, type LogicModel, logicSteps } from '#modules/plans/action/logic-model.ts'
import { readLogicModel } from '#modules/plans/action/logic-model.service.ts'
import { actionPageTexts } from '#modules/plans/action/web/action-page.texts.ts'
import { formatDay } from '#shared/day.ts'
import { formatEuros } from '#shared/euros.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import type { SettingsOf } from '../blocks/index.ts'
import type { BlockResolver, Lookup, LookupRequest } from './block-resolver.ts'
import { logicModelTexts } from './logic-model.texts.ts'
import { planTexts } from './plan-blocks.texts.ts'
import { missingNote } from './reading.ts'
import { spoken } from './spoken.ts'
import { formatOf, originsInWords } from './wording.ts'

interface ToldModel {
  /** What it is the model of. */
  title: LocalText
  model: LogicModel
}

/** The models of the goals and actions that blocks ask for, by their ids; what has been deleted is not among them. */
const logicModels: Lookup<ReadonlyMap<string, ToldModel>> = {
  async read(tx, request) {
    const found = new Map<string, ToldModel>()
    for (const one of request.settings) {
      if (one.kind !== 'logicModel' || found.has(one.part.id)) continue
      const place = await findGoalPlace(
        tx,
        request.organisation.id,
        one.part.kind === 'goal' ? { goalId: one.part.id } : { actionId: one.part.id },
      )
      if (place)
        found.set(one.part.id, toToldModel(one.part, place.goal.title, await readModel(tx, request, one, place)))
    }
    return found
  },
}

type Asked = SettingsOf<'logicModel'>

/** A report is read by everybody: fewer than five people are never counted in it. */
const readModel = (
  tx: Parameters<Lookup<unknown>['read']>[0],
  { cube, organisation, today, report: { year } }: LookupRequest,
  { part }: Asked,
  { goal }: NonNullable<Awaited<ReturnType<typeof findGoalPlace>>>,
): Promise<LogicModel> =>
  readLogicModel(tx, cube, {
    organisation,
    today,
    upToYear: year,
    goal,
    mayCount: () => false,
    ...(part.kind === 'action' ? { actionId: part.id } : {}),
  })

/** A goal's model is called by the goal, an action's by the action. */
function toToldModel({ kind, id }: Asked['part'], goal: LocalText, model: LogicModel): ToldModel {
  const action = model.action.find((item) => item.kind === 'action' && item.id === id)
  return { title: kind === 'action' && action?.kind === 'action' ? action.title : goal, model }
}

export const logicModelResolver: BlockResolver<'logicModel'> = {
  needs: [logicModels],
  resolve({ part }, { found, language }) {
    const told = found(logicModels).get(part.id)
    return told ? [modelTable(told, language)] : missingNote(logicModelTexts[language].gone[part.kind])
  },
}

/** Five rows, from what is put in to what figure tells of it; what is not known is said. */
export function modelTable({ title, model }: ToldModel, language: Language): Block {
  const page = actionPageTexts[language]
  const origins = model.indicator.flatMap((item) => (item.kind === 'indicator' ? (item.progress.origin ?? []) : []))
  return {
    kind: 'table',
    caption: `${page.modelTitle}: ${textIn(title, language)}`,
    columns: [
      { header: logicModelTexts[language].step, align: 'start', weight: 24 },
      { header: logicModelTexts[language].known, align: 'start', weight: 76 },
    ],
    rows: logicSteps.map((step) => ({
      cells: [
        [text(page.steps[step]), { kind: 'lineBreak' }, quiet(page.stepsHelp[step])],
        model[step].length === 0 ? [quiet(page.unknown)] : onLines(model[step].map((item) => itemRuns(item, language))),
      ],
    })),
    ...(origins.length > 0 ? { source: originsInWords(origins, language) } : {}),
  }
}

function itemRuns(item: LogicItem, language: Language): Run[] {
  const t = actionPageTexts[language].item
  const day = (of: string) => formatDay(of, language)
  switch (item.kind) {
    case 'resources':
      return ofAction(spoken(item.text, language), item.action, language)
    case 'budget': {
      const { plannedEuros: planned, actualEuros: actual } = item
      const told = [
        planned === null ? null : t.planned(formatEuros(planned, language)),
        actual === null ? null : t.actual(formatEuros(actual, language)),
      ]
      return [text(told.filter((one) => one !== null).join(', '))]
    }
    case 'evidence':
      return ofAction([text(t.evidence(item.name))], item.action, language)
    case 'action':
      return [...spoken(item.title, language), quiet(` (${planTexts[language].statuses[item.status]})`)]
    case 'milestones':
      return ofAction([text(t.milestones(item.done, item.of))], item.action, language)
    case 'occurrences':
      return ofAction([text(t.occurrences(item.count))], item.action, language)
    case 'reach': {
      const people = item.people === null ? null : formatNumber(item.people, language)
      return ofAction(
        [text(people === null ? t.fewReach(day(item.on)) : t.reach(people, day(item.on)))],
        item.action,
        language,
      )
    }
    case 'effect':
      return ofAction([...spoken(item.text, language), quiet(` (${t.effect(day(item.on))})`)], item.action, language)
    case 'goal':
      return [text(`${t.goal}: `), ...spoken(item.title, language)]
    case 'indicator':
      return indicatorRuns(item.progress, language)
    case 'criterion':
      return [text(`${t.criterion}: `), ...lines(textIn(item.text, language))]
  }
}

function indicatorRuns(progress: Extract<LogicItem, { kind: 'indicator' }>['progress'], language: Language): Run[] {
  const t = actionPageTexts[language].item
  const { indicator, baseline, current, target, verdict } = progress
  const format = formatOf(indicator, language)
  const point = ({ year, value }: { year: number; value: number }) => `${formatBare(value, format)} (${year})`
  const way = t.way(point(baseline), current ? point(current) : t.noNow, point(target))
  const unit = textIn(indicator.unit, language)
  return [
    text(`${textIn(indicator.title, language)}: ${way} ${unit}`.trimEnd()),
    quiet(` (${planTexts[language].verdicts[verdict]})`),
  ]
}

const ofAction = (runs: Run[], action: { title: LocalText } | null, language: Language): Run[] =>
  action ? [...runs, quiet(` – ${textIn(action.title, language)}`)] : runs
