import { Flag } from 'lucide-react'

import type { Role } from '#shared/roles.ts'
import { labelOf, type Page } from '#web/page.ts'
import { planImportPages } from '../import/web/plan-import.pages.ts'
import { type PlanViewKind, planViews } from '../views/view-kinds.ts'
import { projectPages } from '../projects/web/projects.pages.ts'
import { roundPages } from '../rounds/web/rounds.pages.ts'
import { planPageNames } from './plans.pages.texts.ts'

const planReaders: readonly Role[] = ['owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer']

const viewPage = (kind: PlanViewKind): Page => ({
  path: `plan/${kind}`,
  who: planReaders,
  lazy: async () => {
    const [{ PlanViewPage }, { loadPlanView }] = await Promise.all([
      import('../views/web/PlanViewPage.tsx'),
      import('../views/web/views.loader.ts'),
    ])
    return { Component: PlanViewPage, loader: loadPlanView(kind) }
  },
})

export const planPages: readonly Page[] = [
  {
    path: 'plan',
    nav: {
      label: labelOf(planPageNames, 'plan'),
      order: 30,
      icon: Flag,
      covers: ['projects', 'rounds', 'follow-ups', 'scorecards'],
    },
    who: planReaders,
    lazy: async () => {
      const [{ PlanPage }, { loadPlan }] = await Promise.all([import('./PlanPage.tsx'), import('./plan.loader.ts')])
      return { Component: PlanPage, loader: loadPlan }
    },
  },
  {
    path: 'plan/duties',
    who: planReaders,
    lazy: async () => {
      const [{ DutiesPage }, { loadDuties }] = await Promise.all([
        import('../duties/web/DutiesPage.tsx'),
        import('../duties/web/duties.loader.ts'),
      ])
      return { Component: DutiesPage, loader: loadDuties }
    },
  },
  {
    path: 'plan/versions',
    who: planReaders,
    lazy: async () => {
      const [{ VersionsPage }, { loadVersions }] = await Promise.all([
        import('../versions/web/VersionsPage.tsx'),
        import('../versions/web/versions.loader.ts'),
      ])
      return { Component: VersionsPage, loader: loadVersions }
    },
  },
  {
    path: 'plan/across',
    who: planReaders,
    lazy: async () => {
      const [{ AcrossPage }, { loadAcross }] = await Promise.all([
        import('../across/web/AcrossPage.tsx'),
        import('../across/web/across.loader.ts'),
      ])
      return { Component: AcrossPage, loader: loadAcross }
    },
  },
  ...planImportPages,
  ...planViews.map(viewPage),
  {
    path: 'plan/investment',
    who: planReaders,
    lazy: async () => {
      const [{ InvestmentPage }, { loadInvestment }] = await Promise.all([
        import('../investment/web/InvestmentPage.tsx'),
        import('../investment/web/investment.loader.ts'),
      ])
      return { Component: InvestmentPage, loader: loadInvestment }
    },
  },
  {
    path: 'plan/investment/:programme/:goal',
    who: planReaders,
    lazy: async () => {
      const [{ GoalInvestmentPage }, { loadGoalInvestment }] = await Promise.all([
        import('../investment/web/GoalInvestmentPage.tsx'),
        import('../investment/web/investment.loader.ts'),
      ])
      return { Component: GoalInvestmentPage, loader: loadGoalInvestment }
    },
  },
  {
    path: 'plan/unit-costs',
    who: planReaders,
    lazy: async () => {
      const [{ UnitCostsPage }, { loadUnitCosts }] = await Promise.all([
        import('../investment/web/UnitCostsPage.tsx'),
        import('../investment/web/investment.loader.ts'),
      ])
      return { Component: UnitCostsPage, loader: loadUnitCosts }
    },
  },
  {
    path: 'plan/actions/:action',
    who: planReaders,
    lazy: async () => {
      const [{ ActionPage }, { loadAction }] = await Promise.all([
        import('../action/web/ActionPage.tsx'),
        import('../action/web/action.loader.ts'),
      ])
      return { Component: ActionPage, loader: loadAction }
    },
  },
  {
    path: 'plan/goals/:goal/logic-model',
    who: planReaders,
    lazy: async () => {
      const [{ GoalModelPage }, { loadGoalModel }] = await Promise.all([
        import('../action/web/GoalModelPage.tsx'),
        import('../action/web/action.loader.ts'),
      ])
      return { Component: GoalModelPage, loader: loadGoalModel }
    },
  },
  ...roundPages,
  ...projectPages,
]
