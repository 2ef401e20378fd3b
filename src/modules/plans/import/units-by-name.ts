import { folded } from '#modules/indicators/tables/read-people.ts'
import type { LocalText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'

/** What becomes of a name that no unit has: a unit that is there, a new one of that name, or only words. */
export type UnitMeaning = { kind: 'unit'; id: string } | { kind: 'new' } | { kind: 'words' }

export interface NamedUnit {
  id: string
  name: LocalText
}

export interface UnitAnswer {
  text: string
  /** The id of a unit, or one of the words. */
  means: string
}

export interface UnitNames {
  /** Undefined: nobody has said what it means. */
  meaningOf: (name: string) => UnitMeaning | undefined
  /** The unit that may have been meant. */
  likely: (name: string) => string | null
}

/** Units as a table names them: by their whole names in any language, and by what the user has said of other names. */
export function unitsByName(units: readonly NamedUnit[], answers: readonly UnitAnswer[]): UnitNames {
  const told = new Map(answers.map(({ text, means }) => [folded(text), means]))
  const known = new Set(units.map(({ id }) => id))
  const names = units.flatMap(({ id, name }) =>
    languages.flatMap((language) => (name[language] ? [{ id, name: folded(name[language]) }] : [])),
  )
  const idOf = new Map(names.toReversed().map(({ id, name }) => [name, id]))
  return {
    meaningOf(name) {
      const answer = told.get(folded(name))
      if (answer === 'new') return { kind: 'new' }
      if (answer === 'words') return { kind: 'words' }
      const id = answer !== undefined && known.has(answer) ? answer : idOf.get(folded(name))
      return id === undefined ? undefined : { kind: 'unit', id }
    },
    likely: (name) => names.find((unit) => isAlike(unit.name, folded(name)))?.id ?? null,
  }
}

const shortestRoot = 5

/** Names that begin alike: `Sivistys` and `Sivistystoimiala`, `Liikuntapalvelut` and `Liikunta`. */
const isAlike = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length)
  return length >= shortestRoot && a.slice(0, length) === b.slice(0, length)
}
