import { Flag } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { planPageNames } from './plans.pages.texts.ts'

export const planPages: readonly Page[] = [
  {
    path: 'plan',
    nav: { label: labelOf(planPageNames, 'plan'), order: 30, icon: Flag },
    who: ['owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'],
    lazy: async () => {
      const [{ PlanPage }, { loadPlan }] = await Promise.all([import('./PlanPage.tsx'), import('./plan.loader.ts')])
      return { Component: PlanPage, loader: loadPlan }
    },
  },
]
