/** What a cell with a year says. */
export type YearReading =
  | { kind: 'year'; year: number; mark: 'preliminary' | 'fromDate' | null }
  | { kind: 'fault'; code: YearFault }

export type YearFault = 'yearMissing' | 'yearExpected' | 'yearIsPart' | 'yearIsRange' | 'yearOutOfRange'

export const firstYearKept = 1900
export const lastYearKept = 2150

const bare = /^(?:(?:vuosi|v\.?|vuonna|år|year|fy)\s*)?(\d{4})(?:[.,]0+)?\s*(\*|e|p)?$/
const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[t ].*)?$/
const writtenDate = /^\d{1,2}[./-]\d{1,2}[./-](\d{4})$/
const part =
  /^(\d{4}\s*[-/ ]?\s*(q|kv|m|w|vko|kvartaali)\s*\d{1,2}\*?|(q|kv)\s*[1-4]\s*[-/ ]?\s*\d{4}|\d{4}-\d{2}|\d{1,2}\/\d{4})$/
const range = /^\d{4}\s*[-–—/]\s*(\d{4}|\d{2})$/
/** Days of a workbook's calendar from 1 January 1990 to the end of 2050, which nobody writes as a year. */
const serialDay = { first: 32_874, last: 55_153 }

/** Reads a year: 2024, `2024*` when preliminary, or a day of the year; one figure tells of one whole year. */
export function readYear(cell: string): YearReading {
  const text = cell
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
  if (text === '') return { kind: 'fault', code: 'yearMissing' }
  const plain = bare.exec(text)
  if (plain) return within(Number(plain[1]), plain[2] ? 'preliminary' : null)
  const date = isoDate.exec(text) ?? writtenDate.exec(text)
  if (date) return within(Number(date[1]), 'fromDate')
  const day = /^\d{5}(\.0+)?$/.test(text) ? Number(text) : Number.NaN
  if (day >= serialDay.first && day <= serialDay.last) return within(yearOfSerialDay(day), 'fromDate')
  if (part.test(text)) return { kind: 'fault', code: 'yearIsPart' }
  if (range.test(text)) return { kind: 'fault', code: 'yearIsRange' }
  return { kind: 'fault', code: 'yearExpected' }
}

const within = (year: number, mark: 'preliminary' | 'fromDate' | null): YearReading =>
  year >= firstYearKept && year <= lastYearKept
    ? { kind: 'year', year, mark }
    : { kind: 'fault', code: 'yearOutOfRange' }

const yearOfSerialDay = (day: number): number => new Date(Date.UTC(1899, 11, 30 + day)).getUTCFullYear()
