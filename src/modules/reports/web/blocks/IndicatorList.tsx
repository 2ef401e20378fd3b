import { useDeferredValue, useEffect, useState } from 'react'

import { type IndicatorKey, populationGroups } from '#modules/indicators/indicator.ts'
import { type IndicatorSummary, listIndicators } from '#modules/indicators/indicators.contract.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { blockTexts } from './blocks.texts.ts'

interface Props {
  chosen: readonly IndicatorKey[]
  most: number
  /** A chapter about a population group begins with the indicators of the group. */
  chapterKey: string
  error: string | undefined
  onChange: (chosen: readonly IndicatorKey[]) => void
}

/** Indicators that have figures, found by a part of their name and chosen. */
export function IndicatorList({ chosen, most, chapterKey, error, onChange }: Props) {
  const t = useTexts(blockTexts)
  const language = useLanguage()
  const [search, setSearch] = useState('')
  const [isFull, setFull] = useState(false)
  const found = useIndicators(useDeferredValue(search.trim()), chapterKey)

  function toggle(key: IndicatorKey, isChosen: boolean) {
    const next = isChosen ? [...(most === 1 ? [] : chosen), key] : chosen.filter((one) => one !== key)
    setFull(next.length > most)
    if (next.length <= most) onChange(next)
  }
  return (
    <>
      <TextField
        label={t.searchIndicators}
        type="search"
        value={search}
        onChange={setSearch}
        error={isFull ? t.atMost(most) : error}
      />
      <p className="small muted" role="status">
        {found && t.found(found.length)} {chosen.length > 0 && `· ${t.chosen(chosen.length)}`}
      </p>
      {!found && <Skeleton lines={6} />}
      {found?.length === 0 && <p>{t.nothingFound}</p>}
      {found && found.length > 0 && (
        <ul className="report-picker">
          {found.map(({ key, title, revision }) => (
            <li key={key}>
              <Checkbox isSelected={chosen.includes(key)} onChange={(isChosen) => toggle(key, isChosen)}>
                {textIn(title, language)} <small className="muted">{revision?.lastYear}</small>
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Undefined while they are asked for. */
function useIndicators(search: string, chapterKey: string): readonly IndicatorSummary[] | undefined {
  const { organisation } = usePlace()
  const [found, setFound] = useState<readonly IndicatorSummary[]>()
  const register = organisation.demo ? 'demo' : 'real'
  const group = populationGroups.find((one) => chapterKey === `state-${one}`)
  useEffect(() => {
    const leaving = new AbortController()
    const filter = search ? { search } : group ? { group } : {}
    call(listIndicators, { register, figures: true, limit: 60, ...filter }, { signal: leaving.signal }).then(
      ({ items }) => setFound(items),
      () => !leaving.signal.aborted && setFound([]),
    )
    return () => leaving.abort()
  }, [register, group, search])
  return found
}
