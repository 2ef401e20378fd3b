import type { ClubTask } from '../club.ts'

/** Addresses of the pages of clubs within an organisation's workspace. */
export const clubsAddress = (slug: string): string => `/app/${slug}/clubs`
export const clubAddress = (slug: string, club: string): string => `${clubsAddress(slug)}/${club}`
export const roundAddress = (slug: string, club: string, round: string): string =>
  `${clubAddress(slug, club)}/rounds/${round}`

/** Where a task is done, below the organisation's address. */
export const taskPath = ({ club, round }: ClubTask): string =>
  round ? `clubs/${club.slug}/rounds/${round.id}` : `clubs/${club.slug}`

/** Tells one task from another. */
export const taskId = ({ kind, club, indicator, round }: ClubTask): string =>
  [kind, club.slug, indicator?.id, round?.id].filter(Boolean).join(' ')
