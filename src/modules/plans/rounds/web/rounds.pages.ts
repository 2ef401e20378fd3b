import type { Page } from '#web/page.ts'
import { roundsAccess } from '../rounds.access.ts'

const who = roundsAccess.lead.roles

/** Follow-up rounds; they are reached from the plan and from the first page. */
export const roundPages: readonly Page[] = [
  {
    path: 'rounds',
    who,
    lazy: async () => {
      const { RoundsPage, loadRounds } = await import('./RoundsPage.tsx')
      return { Component: RoundsPage, loader: loadRounds }
    },
  },
  {
    path: 'rounds/new',
    who,
    lazy: async () => {
      const { NewRoundPage, loadNewRound } = await import('./NewRoundPage.tsx')
      return { Component: NewRoundPage, loader: loadNewRound }
    },
  },
  {
    path: 'rounds/:round',
    who,
    lazy: async () => {
      const { RoundPage, loadRound } = await import('./RoundPage.tsx')
      return { Component: RoundPage, loader: loadRound }
    },
  },
  {
    path: 'follow-ups',
    lazy: async () => {
      const { OwnRoundsPage, loadOwnRounds } = await import('./OwnRoundsPage.tsx')
      return { Component: OwnRoundsPage, loader: loadOwnRounds }
    },
  },
  {
    path: 'follow-up',
    scope: 'public',
    lazy: async () => {
      const { PersonalPage, loadPersonal } = await import('./PersonalPage.tsx')
      return { Component: PersonalPage, loader: loadPersonal }
    },
  },
]
