/** A title as two lines: what is measured, and of whom and in what. */
export interface TitleParts {
  main: string
  detail: string
}

const shortestMain = 8

/**
 * Sources write the population and the unit into the title: `Työttömät, % työvoimasta`, `Hoitojaksot / 10 000
 * asukasta`. The unit is added where the title does not have it.
 */
export function splitTitle(title: string, unit: string): TitleParts {
  const text = title.trim()
  const comma = text.indexOf(', ', shortestMain)
  const slash = text.indexOf(' / ', shortestMain)
  const cut = [comma, slash].filter((at) => at > 0).toSorted((a, b) => a - b)[0]
  const main = cut === undefined ? text : text.slice(0, cut)
  const rest = cut === undefined ? '' : text.slice(cut).replace(/^, /, '').trim()
  const hasUnit = unit === '' || text.includes(unit) || (unit === '%' && /procent|per cent|prosent/i.test(text))
  return { main, detail: [rest, hasUnit ? '' : unit].filter(Boolean).join(', ') }
}
