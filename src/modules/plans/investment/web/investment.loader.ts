import type { LoaderFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import { listProgrammes, type ProgrammeSummary } from '../../plans.contract.ts'
import { getInvestment, type Investment, listUnitCosts } from '../investment.contract.ts'
import type { GoalInvestment } from '../investment.ts'
import type { UnitCost } from '../unit-cost.ts'

export interface InvestmentData {
  programmes: readonly ProgrammeSummary[]
  /** Of the programme that `?programme=` names, else of the first in order; null when there is none to see. */
  investment: Investment | null
}

export async function loadInvestment({ params, request }: LoaderFunctionArgs): Promise<InvestmentData> {
  const organisation = params.organisation!
  const wanted = new URL(request.url).searchParams.get('programme')
  const { programmes } = await call(listProgrammes, { organisation })
  const chosen = programmes.find(({ id }) => id === wanted) ?? programmes[0]
  return { programmes, investment: chosen ? await call(getInvestment, { organisation, id: chosen.id }) : null }
}

export interface GoalInvestmentData extends Omit<Investment, 'goals'> {
  goal: GoalInvestment
  unitCosts: readonly UnitCost[]
}

export async function loadGoalInvestment({ params }: LoaderFunctionArgs): Promise<GoalInvestmentData> {
  const organisation = params.organisation!
  const [{ goals, ...investment }, { unitCosts }] = await Promise.all([
    call(getInvestment, { organisation, id: params.programme! }),
    call(listUnitCosts, { organisation }),
  ])
  const goal = goals.find(({ id }) => id === params.goal)
  if (!goal) throw new Response(null, { status: 404 })
  return { ...investment, goal, unitCosts }
}

export const loadUnitCosts = ({ params }: LoaderFunctionArgs) =>
  call(listUnitCosts, { organisation: params.organisation! })
