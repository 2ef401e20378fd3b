import { translations } from '#shared/texts.ts'
import { type GapChartData, type GapOfYear, gapsByYear } from './gap-chart.ts'
import { latestPoint } from './series.ts'
import { formatBare, formatValue } from './values.ts'

const texts = translations({
  fi: {
    gap: (year: number, size: string, higher: string) => `ero ${year}: ${size}${higher && `, suurempi ${higher}`}`,
    percentagePoints: 'prosenttiyksikköä',
    none: 'Ei lukuja, joita voisi verrata.',
    group: (name: string, value: string, year: number) => `${name} ${value} (${year})`,
    trend: {
      grown: 'Ero on kasvanut.',
      shrunk: 'Ero on kaventunut.',
      turned: 'Ero on kääntynyt toisin päin.',
      none: 'Eron muutos voi johtua sattumasta.',
    },
  },
  sv: {
    gap: (year: number, size: string, higher: string) => `skillnad ${year}: ${size}${higher && `, högre ${higher}`}`,
    percentagePoints: 'procentenheter',
    none: 'Inga uppgifter som kunde jämföras.',
    group: (name: string, value: string, year: number) => `${name} ${value} (${year})`,
    trend: {
      grown: 'Skillnaden har ökat.',
      shrunk: 'Skillnaden har minskat.',
      turned: 'Skillnaden har vänt åt andra hållet.',
      none: 'Förändringen i skillnaden kan bero på slumpen.',
    },
  },
  en: {
    gap: (year: number, size: string, higher: string) => `gap in ${year}: ${size}${higher && `, higher ${higher}`}`,
    percentagePoints: 'percentage points',
    none: 'No figures to compare.',
    group: (name: string, value: string, year: number) => `${name} ${value} (${year})`,
    trend: {
      grown: 'The gap has grown.',
      shrunk: 'The gap has narrowed.',
      turned: 'The gap has turned the other way.',
      none: 'Chance may explain the change of the gap.',
    },
  },
})

/** The gap in the first and the latest year, what a test says of its trend, and each group's latest figure. */
export function gapChartSentence(data: GapChartData): string {
  const t = texts[data.language]
  const gaps = gapsByYear(data)
  const [first, last] = [gaps[0], gaps.at(-1)]
  const nameOf = (key: string) => data.groups.find((group) => group.key === key)?.name ?? key
  const say = ({ year, difference }: GapOfYear) => {
    const isEqual = formatBare(Math.abs(difference), data) === formatBare(0, data)
    const size = formatValue(Math.abs(difference), data.unit === '%' ? { ...data, unit: t.percentagePoints } : data)
    return t.gap(year, size, isEqual ? '' : nameOf(difference > 0 ? data.to : data.from))
  }
  const ends = first && last && first !== last ? [first, last] : last ? [last] : []
  const groups = data.groups.flatMap(({ name, points }) => {
    const latest = latestPoint(points)
    return latest ? [t.group(name, formatValue(latest.value, data), latest.year)] : []
  })
  return [
    `${data.title}: ${ends.length > 0 ? `${ends.map(say).join('; ')}.` : t.none}`,
    data.trend && ends.length > 1 && t.trend[data.trend],
    groups.length > 0 && `${groups.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
