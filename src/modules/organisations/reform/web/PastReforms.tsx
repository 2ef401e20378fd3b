import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { reformTexts } from '../reform.texts.ts'
import type { UnitReform } from '../reforms.contract.ts'
import { sayCounts } from './counted-holdings.ts'

/** What has been reformed before: the names of units that are no more, and where their work went. */
export function PastReforms({ reforms }: { reforms: readonly UnitReform[] }) {
  const t = useTexts(reformTexts)
  const language = useLanguage()
  if (reforms.length === 0) return null
  return (
    <section className="reform-part">
      <h2>{t.past}</h2>
      <ul className="reform-past">
        {reforms.map(({ id, name, on, madeBy, ended, moved }) => (
          <li key={id}>
            <h3>{textIn(name, language)}</h3>
            <p>{t.pastBy(formatDay(on, language), madeBy)}</p>
            <ul>
              {ended.map((unit) => (
                <li key={unit.id}>{t.pastEnded(textIn(unit.name, language), textIn(unit.successor, language))}</li>
              ))}
            </ul>
            <p>{sayCounts(moved, t.kinds)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
