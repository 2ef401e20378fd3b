import type { Page } from '#web/page.ts'
import { scorecardsAccess } from '../scorecards.access.ts'

const who = scorecardsAccess.read.roles

/** Scorecards; they are reached from the plan and from a unit's name. */
export const scorecardPages: readonly Page[] = [
  {
    path: 'scorecards',
    who,
    lazy: async () => {
      const [{ ScorecardsPage }, { loadScorecards }] = await Promise.all([
        import('./ScorecardsPage.tsx'),
        import('./scorecards.loader.ts'),
      ])
      return { Component: ScorecardsPage, loader: loadScorecards }
    },
  },
  {
    path: 'scorecards/:unit',
    who,
    lazy: async () => {
      const [{ ScorecardPage }, { loadScorecard }] = await Promise.all([
        import('./ScorecardPage.tsx'),
        import('./scorecards.loader.ts'),
      ])
      return { Component: ScorecardPage, loader: loadScorecard }
    },
  },
]
