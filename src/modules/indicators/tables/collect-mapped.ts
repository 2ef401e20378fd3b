import type { Merger } from '#modules/regions/mergers.ts'
import { type BreakdownPart, toBreakdown } from '../breakdown.ts'
import type { IndicatorKey } from '../indicator.ts'
import type { NoteCode } from './fault-codes.ts'
import type { MappedFigure, MappedFigures, MappingNote } from './map-figures.ts'
import type { DecimalSign } from './read-number.ts'
import type { RowPlace, TableFault } from './tidy-table.ts'

type Place = TableFault['place']

interface SignSeen {
  place: Place
  found: string
}

/** Gathers what the rows of a table give: figures, faults and notes. */
export interface FigureCollector {
  readonly rows: number
  countRow(): void
  passOver(): void
  fault(fault: TableFault): void
  note(code: NoteCode, place: Place, found: string): void
  /** A decimal sign was used: a column must not use both where that changes what a number is. */
  useSign(sign: DecimalSign, isAmbiguous: boolean, seen: SignSeen): void
  figure(indicator: IndicatorKey, figure: MappedFigure, place: Place): void
  meetCategory(part: BreakdownPart): void
  meetFormer(merger: Merger): void
  finish(): MappedFigures
}

/** Years from 0 to 9999: a region's number times this and the year make one number. */
const yearsPerRegion = 10_000

export function createFigureCollector(mostFaults: number): FigureCollector {
  const figures = new Map<IndicatorKey, MappedFigure[]>()
  const faults: TableFault[] = []
  const notes = new Map<NoteCode, MappingNote>()
  const categories = new Map<string, BreakdownPart>()
  const formers = new Map<string, Merger>()
  const regionNumbers = new Map<string, number>()
  const taken = new Map<string, Map<number, number>>()
  const signs = createSignCheck()
  const counts = { rows: 0, passedOver: 0, faults: 0 }

  /** Faults of the row that is being read: what a cell says stands once, however many figures it is said of. */
  const inRow = new Set<string>()

  function fault(one: TableFault): void {
    const name = `${one.code} ${one.place.row} ${one.place.column ?? ''}`
    if (inRow.has(name)) return
    inRow.add(name)
    counts.faults++
    if (faults.length < mostFaults) faults.push(one)
  }

  /** The row of an earlier figure for the same cell, if there is one; else this row is remembered. */
  function takeRow(indicator: IndicatorKey, { region, year, gender, breakdown }: MappedFigure, row: number) {
    const part = `${indicator} ${gender} ${breakdown}`
    let rows = taken.get(part)
    if (!rows) taken.set(part, (rows = new Map()))
    let number = regionNumbers.get(region)
    if (number === undefined) regionNumbers.set(region, (number = regionNumbers.size))
    const cell = number * yearsPerRegion + year
    const other = rows.get(cell)
    if (other === undefined) rows.set(cell, row)
    return other
  }

  return {
    get rows() {
      return counts.rows
    },
    countRow() {
      counts.rows++
      inRow.clear()
    },
    passOver: () => void counts.passedOver++,
    fault,
    note(code, place, found) {
      const note = notes.get(code)
      if (note) note.count++
      else notes.set(code, { code, count: 1, place, found })
    },
    useSign: (sign, isAmbiguous, seen) => signs.use(sign, isAmbiguous, seen),
    figure(indicator, figure, place) {
      const other = takeRow(indicator, figure, place.row)
      if (other !== undefined)
        fault({ code: 'figureTwice', place, found: shown(figure), other: { ...sheetOf(place), row: other } })
      else if (counts.faults > 0) figures.clear()
      else add(figures, indicator, figure)
    },
    meetCategory: (part) => void categories.set(toBreakdown([part]), part),
    meetFormer: (merger) => void formers.set(merger.code, merger),
    finish() {
      const mixed = signs.fault()
      if (mixed) fault(mixed)
      return {
        figures: counts.faults > 0 ? new Map() : figures,
        notes: [...notes.values()],
        faults,
        faultCount: counts.faults,
        rows: counts.rows,
        passedOver: counts.passedOver,
        newCategories: [...categories.values()],
        formerMunicipalities: [...formers.values()],
      }
    },
  }
}

const sheetOf = ({ sheet }: RowPlace) => (sheet === undefined ? {} : { sheet })

const shown = ({ value, absolute }: MappedFigure): string => String(value ?? absolute ?? '')

function add(figures: Map<IndicatorKey, MappedFigure[]>, indicator: IndicatorKey, figure: MappedFigure): void {
  const list = figures.get(indicator)
  if (list) list.push(figure)
  else figures.set(indicator, [figure])
}

/** Whether 1.234 is a little over one or over a thousand shows when the other sign is used for decimals elsewhere. */
function createSignCheck() {
  const first = new Map<DecimalSign, SignSeen>()
  const ambiguous = new Map<DecimalSign, SignSeen>()
  return {
    use(sign: DecimalSign, isAmbiguous: boolean, seen: SignSeen): void {
      if (!first.has(sign)) first.set(sign, seen)
      if (isAmbiguous && !ambiguous.has(sign)) ambiguous.set(sign, seen)
    },
    fault(): TableFault | undefined {
      if (first.size < 2 || ambiguous.size === 0) return undefined
      const [sign, seen] = [...ambiguous][0]!
      const { column: _column, ...other } = first.get(sign === ',' ? '.' : ',')!.place
      return { code: 'decimalSigns', ...seen, other }
    },
  }
}
