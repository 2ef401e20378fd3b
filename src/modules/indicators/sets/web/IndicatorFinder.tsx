import { Plus } from 'lucide-react'
import { useEffect, useState } from 'react'

import type { Register } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { ApiError, call, NetworkError } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { IndicatorKey } from '../../indicator.ts'
import { listIndicators } from '../../indicators.contract.ts'
import type { NamedIndicator } from './indicator-sets.loader.ts'
import { indicatorSetTexts } from './indicator-sets.texts.ts'

interface Props {
  register: Register
  /** Chosen already: not offered again. */
  without: readonly IndicatorKey[]
  onAdd: (indicator: NamedIndicator) => void
}

const typingPause = 250
const mostOffered = 8

/** Finds indicators while one types, and offers each with a button. */
export function IndicatorFinder({ register, without, onAdd }: Props) {
  const t = useTexts(indicatorSetTexts)
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const { found, fault } = useFound(register, typed.trim())
  const offered = found?.filter(({ key }) => !without.includes(key)).slice(0, mostOffered)
  return (
    <div className="indicator-finder">
      <TextField
        label={t.addIndicator}
        description={t.addHint}
        type="search"
        value={typed}
        onChange={setTyped}
        error={fault}
        // Enter in a field would send the form around it.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        maxLength={200}
      />
      <output aria-live="polite">{offered?.length === 0 && <p className="muted">{t.nothingFound}</p>}</output>
      {offered && offered.length > 0 && (
        <ul aria-label={t.found}>
          {offered.map((indicator) => (
            <li key={indicator.key}>
              <span>
                {textIn(indicator.title, language)} <small>{indicator.key}</small>
              </span>
              <Button
                size="small"
                icon={Plus}
                aria-label={t.addOne(textIn(indicator.title, language))}
                onPress={() => onAdd({ key: indicator.key, title: indicator.title })}
              >
                {t.addIndicator}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What the catalogue finds for a word once the hand rests; null: nothing has been asked. */
function useFound(register: Register, search: string) {
  const faults = useTexts(faultTexts)
  const [answer, setAnswer] = useState<{ search: string; found: readonly NamedIndicator[] } | null>(null)
  const [fault, setFault] = useState<string>()
  useEffect(() => {
    if (search === '') return undefined
    const leaving = new AbortController()
    async function find() {
      try {
        const { items } = await call(listIndicators, { register, search, limit: 30 }, { signal: leaving.signal })
        setFault(undefined)
        setAnswer({ search, found: items })
      } catch (error) {
        if (leaving.signal.aborted) return
        if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
        setFault(error instanceof ApiError ? error.advice : faults.network)
      }
    }
    const resting = setTimeout(() => void find(), typingPause)
    return () => {
      clearTimeout(resting)
      leaving.abort()
    }
  }, [register, search, faults])
  return { found: search === '' ? null : (answer?.found ?? null), fault }
}
