import { useDeferredValue, useEffect, useState } from 'react'

import { type IndicatorKey, populationGroups } from '#modules/indicators/indicator.ts'
import { type IndicatorSummary, listIndicators } from '#modules/indicators/indicators.contract.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { BlockDialogProps } from './BlockDialog.tsx'
import { pickedIn, type Picking } from './picking.ts'
import { blockTexts } from './blocks.texts.ts'

/** Chooses indicators that have figures, by a part of their name. */
export function IndicatorPicker({
  picking: { most, toSettings },
  place: { chapter },
  begin,
  onDone,
  onClose,
}: BlockDialogProps & { picking: Picking }) {
  const t = useTexts(blockTexts)
  const language = useLanguage()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<readonly IndicatorKey[]>(pickedIn(begin))
  const [error, setError] = useState<string>()
  const found = useIndicators(useDeferredValue(search.trim()), chapter.key)

  function toggle(key: IndicatorKey, isChosen: boolean) {
    setError(undefined)
    if (most === 1) return setChosen(isChosen ? [key] : [])
    const next = isChosen ? [...chosen, key] : chosen.filter((one) => one !== key)
    if (next.length > most) setError(t.atMost(most))
    else setChosen(next)
  }
  function pick() {
    if (chosen.length === 0) setError(most === 1 ? t.chooseIndicator : t.chooseIndicators)
    else onDone(toSettings(chosen, begin))
  }

  return (
    <Dialog title={most === 1 ? t.chooseIndicator : t.chooseIndicators} isOpen onClose={onClose} size="wide">
      <div className="form">
        <TextField label={t.searchIndicators} type="search" value={search} onChange={setSearch} error={error} />
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
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" onPress={pick}>
            {begin ? t.save : t.add}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  )
}

/** Undefined while they are asked for. A chapter about a population group begins with the indicators of the group. */
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
