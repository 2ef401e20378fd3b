/** What a cell with a figure says. */
export type NumberReading =
  | { kind: 'number'; value: number; decimalSign: DecimalSign | null; isAmbiguous: boolean; mark: NumberMark | null }
  /** Nothing stands there: nothing is said of the figure. */
  | { kind: 'empty' }
  /** It is said that there is no figure, or that it may not be told. */
  | { kind: 'missing'; why: 'symbol' | 'suppressed' }
  | { kind: 'fault'; code: NumberFault }

export type DecimalSign = ',' | '.'
export type NumberMark = 'percent' | 'preliminary'
export type NumberFault =
  | 'numberExpected'
  | 'dateInsteadOfNumber'
  | 'formulaError'
  | 'formulaWithoutValue'
  | 'numberTooLarge'

const spaces = /[\s\u00a0\u2007\u2009\u202f]+/g
const symbols = new Set([
  '..',
  '...',
  '…',
  '.',
  '-',
  '–',
  '—',
  '−',
  ':',
  'na',
  'n/a',
  'x',
  'puuttuu',
  'saknas',
  'missing',
])
const suppressed = /^(<|≤|alle |under |less than |färre än |mindre än |1[-–]\d$|0[-–]\d$)/
const dates =
  /^(\d{4}-\d{2}-\d{2}([t ].*)?|\d{1,2}[./]\d{1,2}[./](\d{2,4})?|\d{1,2}[.-](tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-zå-ö]*)$/
/** Larger numbers lose their last digits in a computer; no figure of a municipality comes near. */
const largest = 1e15

/**
 * Reads a figure as people write it: decimal comma or point, spaces between thousands, a percent sign, an asterisk for a
 * preliminary one, and the statistics' signs for a figure that is not there.
 */
export function readNumber(cell: string): NumberReading {
  const text = cell.trim()
  if (text === '') return { kind: 'empty' }
  const lower = text.toLowerCase().replace(spaces, ' ')
  if (symbols.has(lower)) return { kind: 'missing', why: 'symbol' }
  if (suppressed.test(lower)) return { kind: 'missing', why: 'suppressed' }
  if (lower === formulaWithoutValue) return { kind: 'fault', code: 'formulaWithoutValue' }
  if (lower.startsWith('#')) return { kind: 'fault', code: 'formulaError' }
  if (dates.test(lower)) return { kind: 'fault', code: 'dateInsteadOfNumber' }
  const { rest, mark } = takeMark(text)
  const digits = readDigits(rest)
  if (!digits) return { kind: 'fault', code: 'numberExpected' }
  const value = Number(digits.plain)
  if (!Number.isFinite(value) || Math.abs(value) >= largest) return { kind: 'fault', code: 'numberTooLarge' }
  const { decimalSign, isAmbiguous } = digits
  return { kind: 'number', value: Object.is(value, -0) ? 0 : value, decimalSign, isAmbiguous, mark }
}

/** What readers of workbooks put into a cell whose formula has no value: no number can be told from it. */
export const formulaWithoutValue = '#formula'

function takeMark(text: string): { rest: string; mark: NumberMark | null } {
  if (text.endsWith('%')) return { rest: text.slice(0, -1).trim(), mark: 'percent' }
  if (text.endsWith('*')) return { rest: text.slice(0, -1).trim(), mark: 'preliminary' }
  return { rest: text, mark: null }
}

interface Digits {
  plain: string
  decimalSign: DecimalSign | null
  /** `1.234` may be a little over one, or over a thousand. */
  isAmbiguous: boolean
}

const signed = /^([+\-−–]?)(.+)$/
const exponent = /^(\d+(?:[.,]\d+)?)[eE]([+-]?\d{1,2})$/

function readDigits(text: string): Digits | undefined {
  const [, sign = '', unsigned = ''] = signed.exec(text) ?? []
  const minus = sign === '' || sign === '+' ? '' : '-'
  const power = exponent.exec(unsigned)
  if (power)
    return { plain: `${minus}${power[1]!.replace(',', '.')}e${power[2]}`, decimalSign: null, isAmbiguous: false }
  const body = unsigned.replace(spaces, ' ').replace(/['’]/g, ' ').trim()
  const read = readGrouped(body)
  return read && { ...read, plain: minus + read.plain }
}

const plainNumber = /^(\d+)(?:([.,])(\d+))?$/
const leadingSign = /^([.,])(\d+)$/
const spaced = /^(\d{1,3}(?: \d{3})+)(?:([.,])(\d+))?$/
const commasWithPoint = /^(\d{1,3}(?:,\d{3})+)(?:(\.)(\d+))?$/
const pointsWithComma = /^(\d{1,3}(?:\.\d{3})+)(?:(,)(\d+))?$/

function readGrouped(body: string): Digits | undefined {
  const simple = plainNumber.exec(body) ?? spaced.exec(body)
  if (simple) {
    const [, whole = '', sign, fraction] = simple
    const isAmbiguous = !whole.includes(' ') && fraction?.length === 3 && whole.length <= 3 && whole !== '0'
    return { ...joined(whole, fraction), decimalSign: toSign(sign), isAmbiguous }
  }
  const leading = leadingSign.exec(body)
  if (leading) return { plain: `0.${leading[2]}`, decimalSign: toSign(leading[1]), isAmbiguous: false }
  const grouped = commasWithPoint.exec(body) ?? pointsWithComma.exec(body)
  if (!grouped) return undefined
  const [, whole = '', , fraction] = grouped
  return { ...joined(whole, fraction), decimalSign: whole.includes(',') ? '.' : ',', isAmbiguous: false }
}

const joined = (whole: string, fraction: string | undefined) => ({
  plain: whole.replace(/[ .,]/g, '') + (fraction === undefined ? '' : `.${fraction}`),
})

const toSign = (sign: string | undefined): DecimalSign | null => (sign === ',' || sign === '.' ? sign : null)
