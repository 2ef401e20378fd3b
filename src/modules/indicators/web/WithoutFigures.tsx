import { Link } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { stateTexts } from './state.texts.ts'
import type { StateRow } from './state.ts'

/** What is not known of the area is told too, below what is. */
export function WithoutFigures({ rows, base }: { rows: readonly StateRow[]; base: string }) {
  const t = useTexts(stateTexts)
  const language = useLanguage()
  if (rows.length === 0) return null
  return (
    <div className="state-without">
      <Disclosure title={t.withoutFigures(rows.length)} level={2}>
        <ul>
          {rows.map(({ profile: { indicator } }) => (
            <li key={indicator.key}>
              <Link to={`${base}${indicator.key}`}>{textIn(indicator.title, language)}</Link>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
