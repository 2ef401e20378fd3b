/** A title as two lines: what is measured, and of whom and in what. */
export interface TitleParts {
  main: string
  detail: string
}

const shortestMain = 8

/** What the part of a title that tells the population or the unit has in it, in the three languages. */
const population = /[%\d]|vuotia|täyttän|luok|oppila|opiskel|åring|årskurs|elever|studer|pupils|students|aged/i

/**
 * Sources write the population and the unit into the title: `Työttömät, % työvoimasta`, `Hoitojaksot / 10 000
 * asukasta`. The unit is added where the title does not have it.
 */
export function splitTitle(title: string, unit: string): TitleParts {
  const text = title.trim()
  const cut = [...text.matchAll(/, | \/ /g)].find(
    ({ 0: mark, index }) =>
      index >= shortestMain && (mark === ' / ' || population.test(text.slice(index + 2).split(/, | \/ /)[0] ?? '')),
  )
  const main = cut ? text.slice(0, cut.index) : text
  const rest = cut ? text.slice(cut.index).replace(/^, /, '').trim() : ''
  return { main, detail: [rest, saysUnit(text, unit) ? '' : unit].filter(Boolean).join(', ') }
}

const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ')

const saysUnit = (title: string, unit: string): boolean =>
  unit === '' || spaced(title).includes(spaced(unit)) || (unit === '%' && /procent|per cent|prosent/i.test(title))
