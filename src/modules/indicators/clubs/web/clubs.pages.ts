import { Users } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { clubsAccess } from '../clubs.access.ts'
import { clubPageNames } from './clubs.pages.texts.ts'

const who = clubsAccess.read.roles

/** Benchmarking clubs: the list, a club, and a round of one. */
export const clubPages: readonly Page[] = [
  {
    path: 'clubs',
    who,
    menu: { label: labelOf(clubPageNames, 'clubs'), order: 54, icon: Users },
    lazy: async () => {
      const [{ ClubsPage }, { loadClubs }] = await Promise.all([import('./ClubsPage.tsx'), import('./clubs.loader.ts')])
      return { Component: ClubsPage, loader: loadClubs }
    },
  },
  {
    path: 'clubs/:club',
    who,
    lazy: async () => {
      const [{ ClubPage }, { loadClub }] = await Promise.all([import('./ClubPage.tsx'), import('./clubs.loader.ts')])
      return { Component: ClubPage, loader: loadClub }
    },
  },
  {
    path: 'clubs/:club/rounds/:round',
    who,
    lazy: async () => {
      const [{ ClubRoundPage }, { loadClubRound }] = await Promise.all([
        import('./ClubRoundPage.tsx'),
        import('./clubs.loader.ts'),
      ])
      return { Component: ClubRoundPage, loader: loadClubRound }
    },
  },
]
