import type { Day } from '#shared/day.ts'
import { type LocalText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { type MemberInput, memberInput, type MemberRole, memberRoles, seatKinds } from './group-member.ts'
import { groupTexts } from './groups.texts.ts'

/** What a pasted list is read against. */
export interface ListSurroundings {
  units: readonly { id: string; name: LocalText }[]
  people: readonly { id: string; name: string }[]
  startsOn: Day
  endsOn: Day | null
}

/** A line of a list: a member, or a reason why it is none. */
export interface ReadLine {
  number: number
  words: string
  member: MemberInput | null
}

const plain = (words: string): string => words.trim().toLowerCase().replace(/\s+/g, ' ')

const roleOf = (words: string): MemberRole | undefined =>
  memberRoles.find((role) => languages.some((language) => plain(groupTexts[language].roles[role]) === plain(words)))

const email = /^[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>]+$/

/**
 * Members from a pasted list: one on each line, its cells parted by tabs (as spreadsheets copy) or semicolons, in any
 * order after the name. A cell that is a role is the role, one that is an address the address, one that names a unit or
 * a kind of seat the seat; the first other one is the title and the next what is represented. A name of the
 * organisation's people gets the account. A line without a name is no member.
 */
export const readMemberList = (text: string, around: ListSurroundings): ReadLine[] =>
  text.split(/\r?\n/).flatMap((line, at) => {
    const cells = line.split(/[\t;]/).map((cell) => cell.trim())
    const [name = '', ...rest] = cells
    if (cells.every((cell) => cell === '') || isHeading(cells)) return []
    return [{ number: at + 1, words: line.trim(), member: toMember(name, rest, around) }]
  })

const headings = new Set(['nimi', 'namn', 'name'])
const isHeading = ([first = '']: readonly string[]): boolean => headings.has(plain(first))

function toMember(name: string, cells: readonly string[], around: ListSurroundings): MemberInput | null {
  const filled = cells.filter((cell) => cell !== '')
  const address = filled.find((cell) => email.test(cell))
  const roleCell = filled.find((cell) => roleOf(cell))
  const seatCell = filled.find((cell) => cell !== roleCell && seatOf(cell, around))
  const [first, second] = filled.filter((cell) => cell !== address && cell !== roleCell && cell !== seatCell)
  const account = around.people.find((person) => plain(person.name) === plain(name))
  const seat = (seatCell && seatOf(seatCell, around)) || { seatKind: 'other' as const, unitId: null }
  const read = memberInput.safeParse({
    accountId: account?.id ?? null,
    name,
    email: account ? null : (address ?? null),
    language: null,
    role: (roleCell && roleOf(roleCell)) ?? 'member',
    title: first ?? null,
    isDirector: false,
    ...seat,
    seatName: seat.unitId === null ? (second ?? null) : null,
    deputyOf: null,
    startsOn: around.startsOn,
    endsOn: around.endsOn,
  })
  return read.success ? read.data : null
}

function seatOf(words: string, { units }: ListSurroundings): Pick<MemberInput, 'seatKind' | 'unitId'> | undefined {
  const unit = units.find(({ name }) => languages.some((language) => plain(name[language] ?? '') === plain(words)))
  if (unit) return { seatKind: 'unit', unitId: unit.id }
  const kind = seatKinds.find((one) =>
    languages.some((language) => plain(groupTexts[language].seats[one]) === plain(words)),
  )
  return kind && kind !== 'unit' ? { seatKind: kind, unitId: null } : undefined
}
