import { z } from 'zod'

import { translations } from '#shared/texts.ts'
import { type Composition, inEachLanguage, namesOf, ruleKind, type Sector, seatedMembers } from './composition-rule.ts'

const count = z.int().min(1).max(20)
interface EachSector {
  kind: 'eachSector'
  least: number
  most: number | null
  onlyDirectors: boolean
}

const number = (least: number, most: number | null): string =>
  most === null || most === least ? String(least) : `${least}–${most}`

const texts = translations({
  fi: {
    all: 'Jokainen toimiala on edustettuna.',
    say: (n: string, least: boolean, directors: boolean) =>
      `Jokaisesta toimialasta on ${least ? 'vähintään ' : ''}${n} ${directors ? (n === '1' ? 'johtaja' : 'johtajaa') : n === '1' ? 'jäsen' : 'jäsentä'}.`,
    few: (sectors: string, directors: boolean) =>
      directors ? `Johtaja puuttuu näistä toimialoista: ${sectors}.` : `Edustus puuttuu tai on vajaa: ${sectors}.`,
    nameThem: 'Pyydä toimialaa nimeämään edustajansa ja lisää hänet jäseneksi.',
    many: (sectors: string) => `Liian monta edustajaa on näistä toimialoista: ${sectors}.`,
    cutThem: 'Sovi toimialan kanssa, kuka sitä edustaa, ja päätä muiden jäsenyys.',
  },
  sv: {
    all: 'Varje sektor är representerad.',
    say: (n: string, least: boolean, directors: boolean) =>
      `Från varje sektor finns ${least ? 'minst ' : ''}${n} ${directors ? (n === '1' ? 'direktör' : 'direktörer') : n === '1' ? 'medlem' : 'medlemmar'}.`,
    few: (sectors: string, directors: boolean) =>
      directors
        ? `Direktör saknas från följande sektorer: ${sectors}.`
        : `Representation saknas eller är för liten: ${sectors}.`,
    nameThem: 'Be sektorn utse sin representant och lägg till personen som medlem.',
    many: (sectors: string) => `Följande sektorer har för många representanter: ${sectors}.`,
    cutThem: 'Kom överens med sektorn om vem som representerar den och avsluta de andras medlemskap.',
  },
  en: {
    all: 'Every sector is represented.',
    say: (n: string, least: boolean, directors: boolean) =>
      `Each sector has ${least ? 'at least ' : ''}${n} ${directors ? (n === '1' ? 'director' : 'directors') : n === '1' ? 'member' : 'members'}.`,
    few: (sectors: string, directors: boolean) =>
      directors ? `No director from these sectors: ${sectors}.` : `Too few or none from these sectors: ${sectors}.`,
    nameThem: 'Ask the sector to name its representative, and add the person as a member.',
    many: (sectors: string) => `Too many from these sectors: ${sectors}.`,
    cutThem: 'Agree with the sector who represents it, and end the membership of the others.',
  },
})

function seatsOf(composition: Composition, { id }: Sector, onlyDirectors: boolean): number {
  return seatedMembers(composition).filter(
    ({ seat, isDirector }) => composition.sectorOf(seat.unitId) === id && (isDirector || !onlyDirectors),
  ).length
}

/** How many members, or directors, come from each sector: "1–3 directors from each sector", "all sectors represented". */
export const eachSectorRule = ruleKind<EachSector>({
  schema: z
    .object({ kind: z.literal('eachSector'), least: count, most: count.nullable(), onlyDirectors: z.boolean() })
    .refine(({ least, most }) => most === null || least <= most, { error: 'countsInWrongOrder', path: ['most'] }),
  say({ least, most, onlyDirectors }, language) {
    const t = texts[language]
    if (least === 1 && most === null && !onlyDirectors) return t.all
    return t.say(number(least, most), most === null, onlyDirectors)
  },
  check({ least, most, onlyDirectors }, composition) {
    const seats = composition.sectors.map((sector) => ({ sector, n: seatsOf(composition, sector, onlyDirectors) }))
    const few = seats.filter(({ n }) => n < least).map(({ sector }) => sector)
    const many = seats.filter(({ n }) => most !== null && n > most).map(({ sector }) => sector)
    if (few.length + many.length === 0) return null
    return inEachLanguage((language) => {
      const t = texts[language]
      const faults = [
        few.length > 0 && { fault: t.few(namesOf(few, language), onlyDirectors), remedy: t.nameThem },
        many.length > 0 && { fault: t.many(namesOf(many, language)), remedy: t.cutThem },
      ].filter((one) => one !== false)
      return {
        fault: faults.map(({ fault }) => fault).join(' '),
        remedy: faults.map(({ remedy }) => remedy).join(' '),
      }
    })
  },
})
