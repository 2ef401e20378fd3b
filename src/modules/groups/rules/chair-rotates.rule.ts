import { z } from 'zod'

import type { Day } from '#shared/day.ts'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { translations } from '#shared/texts.ts'
import type { GroupMember } from '../group-member.ts'
import { type Composition, inEachLanguage, ruleKind, type Sector } from './composition-rule.ts'

const texts = translations({
  fi: {
    say: (years: number) =>
      years === 1
        ? 'Puheenjohtajuus kiertää vuosittain toimialalta toiselle.'
        : `Puheenjohtajuus kiertää toimialalta toiselle ${years} vuoden välein.`,
    missing: 'Ryhmällä ei ole puheenjohtajaa.',
    overdue: (name: string, since: string) => `${name} on ollut puheenjohtajana jo ${since} alkaen.`,
    sameSector: (sector: string) => `Edellinenkin puheenjohtaja oli samalta toimialalta: ${sector}.`,
    next: (sector: string) => `Siirrä vuoro seuraavalle toimialalle. Ehdotus: ${sector}.`,
  },
  sv: {
    say: (years: number) =>
      years === 1
        ? 'Ordförandeskapet roterar årligen mellan sektorerna.'
        : `Ordförandeskapet roterar mellan sektorerna med ${years} års mellanrum.`,
    missing: 'Gruppen saknar ordförande.',
    overdue: (name: string, since: string) => `${name} har varit ordförande ända sedan ${since}.`,
    sameSector: (sector: string) => `Även den föregående ordföranden kom från samma sektor: ${sector}.`,
    next: (sector: string) => `Låt turen gå till nästa sektor. Förslag: ${sector}.`,
  },
  en: {
    say: (years: number) =>
      years === 1
        ? 'The chair rotates yearly between the sectors.'
        : `The chair rotates between the sectors every ${years} years.`,
    missing: 'The group has no chair.',
    overdue: (name: string, since: string) => `${name} has been in the chair since ${since}.`,
    sameSector: (sector: string) => `The chair before was of the same sector: ${sector}.`,
    next: (sector: string) => `Pass the turn to the next sector. Proposal: ${sector}.`,
  },
})

/** The same day so many years later; 29 February becomes 1 March where there is none. */
export const yearsLater = (day: Day, years: number): Day => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10)
}

type Turns = Pick<Composition, 'chairs' | 'sectors' | 'sectorOf' | 'members'>

/**
 * The sector whose turn is next: of those that have a member in the group the one that has waited longest, one that has
 * never had the chair first, in the order of the organisation. Undefined when there is no other than the chair's own.
 */
export function nextSector({ chairs, sectors, sectorOf, members }: Turns): Sector | undefined {
  const seated = new Set(members.map(({ seat }) => sectorOf(seat.unitId)))
  const current = chairs.at(-1)
  const own = current && sectorOf(current.seat.unitId)
  const lastTurn = ({ id }: Sector): Day => chairs.findLast(({ seat }) => sectorOf(seat.unitId) === id)?.startsOn ?? ''
  return sectors
    .filter(({ id }) => id !== own && seated.has(id))
    .toSorted((a, b) => (lastTurn(a) < lastTurn(b) ? -1 : lastTurn(a) > lastTurn(b) ? 1 : 0))[0]
}

const isSameSector = (composition: Turns, one: GroupMember, other: GroupMember | undefined): boolean => {
  const sector = composition.sectorOf(one.seat.unitId)
  return (
    other !== undefined &&
    other.name !== one.name &&
    sector !== undefined &&
    composition.sectorOf(other.seat.unitId) === sector
  )
}

/** The chair goes from sector to sector, every so many years. */
export const chairRotatesRule = ruleKind({
  schema: z.object({ kind: z.literal('chairRotates'), everyYears: z.int().min(1).max(4) }),
  say: ({ everyYears }, language) => texts[language].say(everyYears),
  check({ everyYears }, composition) {
    const { members, chairs, day } = composition
    const chair = members.find(({ role }) => role === 'chair')
    const before = chairs.findLast(({ memberId }) => memberId !== chair?.memberId)
    const isOverdue = chair !== undefined && day >= yearsLater(chair.startsOn, everyYears)
    const isSame = chair !== undefined && composition.sectors.length > 1 && isSameSector(composition, chair, before)
    if (chair && !isOverdue && !isSame) return null
    const next = nextSector(composition)
    return inEachLanguage((language) => {
      const t = texts[language]
      const sector = composition.sectors.find(({ id }) => id === composition.sectorOf(chair?.seat.unitId ?? null))
      const fault = !chair
        ? t.missing
        : isOverdue
          ? t.overdue(chair.name, formatDay(chair.startsOn, language))
          : t.sameSector(textIn(sector?.name ?? {}, language))
      return { fault, remedy: t.next(next ? textIn(next.name, language) : '–') }
    })
  },
})
