import { type Day, formatDay } from '#shared/day.ts'
import { Boat } from '#web/art/Boat.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { shellTexts } from '#web/shell.texts.ts'

const dayInMilliseconds = 86_400_000

/** How much of its year has passed at the start of a day, 0–1. */
export function shareOfYear(day: Day): number {
  const year = Number(day.slice(0, 4))
  const start = Date.UTC(year, 0, 1)
  const length = (Date.UTC(year + 1, 0, 1) - start) / dayInMilliseconds
  return (Date.parse(`${day}T00:00:00Z`) - start) / dayInMilliseconds / length
}

/** The year as the header's lower edge: a wave from January to December with the boat at today. */
export function YearStream({ today }: { today: Day }) {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const passed = `${(shareOfYear(today) * 100).toFixed(2)}%`
  const [year = 0, thisMonth = 0] = today.split('-').map(Number)
  return (
    <div className="stream" role="img" aria-label={t.year(year, formatDay(today, language))}>
      <div className="stream-water">
        <div className="stream-wave past" style={{ width: passed }} />
        <div className="stream-wave ahead" style={{ left: passed }} />
        {t.months.map((month, index) => (
          <span
            key={month}
            className={`stream-month${index + 1 === thisMonth ? ' now' : ''}`}
            style={{ left: `${(shareOfYear(firstOfMonth(year, index)) * 100).toFixed(2)}%` }}
          >
            <span className="name">{month}</span>
            <span className="initial">{month[0]!.toUpperCase()}</span>
          </span>
        ))}
        <span className="stream-boat" style={{ left: passed }}>
          <Boat size={24} />
        </span>
      </div>
    </div>
  )
}

const firstOfMonth = (year: number, index: number): Day => `${year}-${String(index + 1).padStart(2, '0')}-01`
