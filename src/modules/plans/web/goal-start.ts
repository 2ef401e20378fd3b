import type { LoaderFunctionArgs } from 'react-router'

import type { GroupId, IndicatorKey } from '#modules/indicators/indicator.ts'
import { getConcern } from '#modules/concerns/concerns.contract.ts'
import { getPhenomenon } from '#modules/concerns/phenomena.contract.ts'
import { type GoalBasis, goalBasis } from '#modules/concerns/tied-goal.ts'
import type { LocalText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { ApiError, call } from '#web/api.ts'
import { askPlace } from '#web/asked-session.ts'
import { longestTitle } from '../plan.ts'
import { readLatest } from '../targets/web/latest-figure.ts'
import type { TargetDraft } from '../targets/web/target-draft.ts'

/** What the form of a new goal starts from when it is opened from elsewhere. */
export interface GoalStart {
  /** Null: nothing is known of a figure. */
  target: Pick<TargetDraft, 'indicator' | 'baseline'> | null
  /** What the goal answers. */
  basis: GoalBasis | null
  title: LocalText
  populationGroup: GroupId | null
}

/**
 * `?goalOn=` an indicator: its newest figure is where a goal on it starts. `?goalFor=concern:…` or `phenomenon:…`: the
 * goal answers it and starts from the figure that was found for it. What does not exist asks for nothing.
 */
export async function readGoalStart(asked: LoaderFunctionArgs): Promise<GoalStart | null> {
  const query = new URL(asked.request.url).searchParams
  const basis = readBasis(query.get('goalFor'))
  const indicator = query.get('goalOn')
  try {
    if (basis?.kind === 'concern') return await startOfConcern(asked, basis)
    if (basis) return await startOfPhenomenon(asked, basis)
    if (indicator === null) return null
    return { target: await targetOn(asked, indicator), basis: null, title: {}, populationGroup: null }
  } catch (error) {
    if (error instanceof ApiError) return null
    throw error
  }
}

function readBasis(text: string | null): GoalBasis | null {
  const [kind, id] = text?.split(':') ?? []
  return goalBasis.safeParse({ kind, id }).data ?? null
}

/** The figure of the newest finding that confirmed it, else of the newest one that looked at any; else that it was seen in. */
async function startOfConcern(asked: LoaderFunctionArgs, basis: GoalBasis): Promise<GoalStart> {
  const organisation = asked.params.organisation!
  const { concern, findings } = await call(getConcern, { organisation, id: basis.id })
  const confirming = findings.find(({ finding }) => finding === 'confirmed')
  const [shown] = (confirming ?? findings.find(({ evidence }) => evidence.length > 0))?.evidence ?? []
  const found = shown && { indicator: shown.indicator, baseline: { year: shown.seen.year, value: shown.seen.value } }
  const target = found ?? (concern.indicator === null ? null : await targetOn(asked, concern.indicator))
  return { target, basis, title: asTitle(concern.text), populationGroup: concern.populationGroup }
}

async function startOfPhenomenon(asked: LoaderFunctionArgs, basis: GoalBasis): Promise<GoalStart> {
  const organisation = asked.params.organisation!
  const { phenomenon } = await call(getPhenomenon, { organisation, id: basis.id })
  const [indicator] = phenomenon.indicators
  const groups = new Set(phenomenon.concerns.map(({ populationGroup }) => populationGroup))
  const [group = null] = groups
  return {
    target: indicator === undefined ? null : await targetOn(asked, indicator),
    basis,
    title: asTitle(phenomenon.name),
    populationGroup: groups.size === 1 ? group : null,
  }
}

async function targetOn(asked: LoaderFunctionArgs, indicator: IndicatorKey): Promise<NonNullable<GoalStart['target']>> {
  const region = (await askPlace(asked))?.organisation.regionKey ?? null
  return { indicator, baseline: (await readLatest(indicator, region)) ?? { year: null, value: null } }
}

/** A title is shorter than a concern: its first sentence, if that is short enough, else its beginning. */
const asTitle = (text: LocalText): LocalText =>
  Object.fromEntries(languages.flatMap((language) => (text[language] ? [[language, shortened(text[language])]] : [])))

function shortened(text: string): string {
  if (text.length <= longestTitle) return text
  const [sentence = ''] = /^.*?[.!?](?=\s)/.exec(text) ?? []
  return sentence !== '' && sentence.length <= longestTitle ? sentence : text.slice(0, longestTitle)
}
