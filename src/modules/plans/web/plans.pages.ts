import { Flag } from 'lucide-react'

import { languages } from '#shared/texts.ts'
import type { Page } from '#web/page.ts'
import { planPageTexts } from './plan-page.texts.ts'

const label = Object.fromEntries(languages.map((language) => [language, planPageTexts[language].nav])) as Record<
  (typeof languages)[number],
  string
>

export const planPages: readonly Page[] = [
  {
    path: 'plan',
    nav: { label, order: 30, icon: Flag },
    who: ['owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'],
    lazy: async () => {
      const [{ PlanPage }, { loadPlan }] = await Promise.all([import('./PlanPage.tsx'), import('./plan.loader.ts')])
      return { Component: PlanPage, loader: loadPlan }
    },
  },
]
