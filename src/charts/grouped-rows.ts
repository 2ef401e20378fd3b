/** A row of a chart that is read like a table: its name, broken into lines, and the theme it belongs to. */
export interface NamedRow {
  lines: readonly string[]
  group: string | undefined
}

export interface RowLook {
  /** Where the first row begins. */
  top: number
  /** From line to line of a name. */
  line: number
  /** The least height of a row whose name stands beside what is drawn. */
  least: number
  /** Above and below a name of several lines, together. */
  padding: number
  /** The height of what is drawn below the name, where it is narrow; undefined where the name stands beside it. */
  below: number | undefined
}

export interface PlacedRow {
  /** The first baseline of the name. */
  nameY: number
  /** The middle of what is drawn. */
  middle: number
}

export interface PlacedRows {
  rows: PlacedRow[]
  /** A heading where the theme changes, by its baseline. */
  groups: { name: string; y: number }[]
  bottom: number
}

const groupHeight = 38
const groupBaseline = 24
/** From the top of a line to its baseline. */
const baseline = 13

/** Rows below each other, each as high as its name needs, with a heading above those of one theme. */
export function placeGroupedRows(named: readonly NamedRow[], look: RowLook): PlacedRows {
  const groups: PlacedRows['groups'] = []
  let y = look.top
  let before: string | undefined
  const rows = named.map(({ lines, group }): PlacedRow => {
    if (group !== undefined && group !== before) {
      groups.push({ name: group, y: y + groupBaseline })
      y += groupHeight
    }
    before = group
    const top = y
    const words = lines.length * look.line
    if (look.below !== undefined) {
      y += words + look.below
      return { nameY: top + baseline + 4, middle: top + words + look.below / 2 }
    }
    const height = Math.max(look.least, words + look.padding)
    y += height
    return { nameY: top + (height - words) / 2 + baseline, middle: top + height / 2 }
  })
  return { rows, groups, bottom: y }
}
