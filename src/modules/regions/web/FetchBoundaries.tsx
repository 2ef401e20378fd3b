import { useState } from 'react'

import { isoDay } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { checkBoundaryAddress } from '../boundaries/boundaries.contract.ts'
import { boundaryAddress, statisticsFinland } from '../boundaries/statistics-finland.ts'
import { boundariesTexts } from './boundaries.texts.ts'
import type { useBoundaryCheck } from './use-boundary-check.ts'

interface Props {
  checking: ReturnType<typeof useBoundaryCheck>
}

/** The year's municipalities from Statistics Finland's interface, or from another address. */
export function FetchBoundaries({ checking }: Props) {
  const t = useTexts(boundariesTexts)
  const [year, setYear] = useState(() => Number(isoDay(new Date()).slice(0, 4)))
  const [written, setWritten] = useState<string | null>(null)
  const address = written ?? boundaryAddress('kunta', year)
  const isBusy = checking.busy === 'address'
  return (
    <form
      className="panel form"
      aria-labelledby="boundary-fetch"
      onSubmit={(event) => {
        event.preventDefault()
        const origin = { ...statisticsFinland, address }
        void checking.ask('address', origin, () => call(checkBoundaryAddress, { address, year }))
      }}
    >
      <h2 id="boundary-fetch">{t.fetchTitle}</h2>
      <p className="small muted">{t.fetchNote}</p>
      <NumberField
        label={t.year}
        formatOptions={{ useGrouping: false }}
        minValue={2010}
        maxValue={2200}
        value={year}
        onChange={(value) => value !== null && setYear(value)}
      />
      <TextField
        label={t.address}
        description={t.addressHelp}
        name="address"
        type="url"
        value={address}
        onChange={setWritten}
      />
      <div className="form-actions">
        <Button type="submit" variant="primary" isBusy={isBusy}>
          {t.fetch}
        </Button>
      </div>
      <output className="small">{isBusy && t.fetching}</output>
    </form>
  )
}
