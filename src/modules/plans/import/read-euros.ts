/** A sum of money, and whether it is for each year. */
export interface Euros {
  euros: number
  isYearly: boolean
}

const amount =
  /^(?:n\.?|noin|ca\.?|c\.|about|arviolta|max\.?|enint\.?|enintään|högst|up to)?\s*€?\s*(\d{1,3}(?:[ .,'’]\d{3})+|\d+)(?:[.,](\d{1,2}))?\s*(t€|te|teur|t eur|k€|keur|tuhatta|tusen|thousand|m€|meur|milj\.?|miljoonaa|miljoner|million)?\s*(€|euroa|euros|euro|eur|e)?\.?\s*((?:\/|per|a|vuodessa|vuosittain|i året|om året|årligen|yearly|annually)\s*(?:v|vuosi|vuodessa|år|year|a|yr)?\.?)?$/
const thousand = /^(t€|te|teur|t eur|k€|keur|tuhatta|tusen|thousand)$/

/**
 * A cell that says a sum of money and nothing else: `10 000 €/v`, `n. 5 000 euroa`, `2,5 M€`, `12 t€`. Undefined for
 * words, for a range, and for a sum among other words: those stay as they were written.
 */
export function readEuros(text: string): Euros | undefined {
  const said = text
    .toLowerCase()
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ')
    .trim()
  const found = amount.exec(said)
  if (!found) return undefined
  const [, whole = '', cents = '', scale = '', , yearly] = found
  const number = Number(`${whole.replace(/[ .,'’]/g, '')}.${cents === '' ? '0' : cents}`)
  const euros = Math.round(number * (scale === '' ? 1 : thousand.test(scale) ? 1e3 : 1e6) * 100) / 100
  return { euros, isYearly: yearly !== undefined }
}
