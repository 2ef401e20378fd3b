import { useState } from 'react'

import { formatNumber } from '#shared/number.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { boundaryFileBytes, checkBoundaryFile } from '../boundaries/boundaries.contract.ts'
import { statisticsFinland } from '../boundaries/statistics-finland.ts'
import { boundariesTexts } from './boundaries.texts.ts'
import { formatBytes } from './format-bytes.ts'
import type { useBoundaryCheck } from './use-boundary-check.ts'

interface Props {
  checking: ReturnType<typeof useBoundaryCheck>
}

/** A GeoJSON file with whose it is; a file that is too large is not even sent. */
export function SendBoundaries({ checking }: Props) {
  const t = useTexts(boundariesTexts)
  const language = useLanguage()
  const usual = textIn(statisticsFinland.producer, language)
  const [file, setFile] = useState<File>()
  const [year, setYear] = useState<number | null>(null)
  const [producer, setProducer] = useState(usual)
  const [licence, setLicence] = useState(statisticsFinland.licence)
  const isBusy = checking.busy === 'file'

  function send() {
    if (!file) return checking.refuse([t.noFile])
    if (file.size > boundaryFileBytes) {
      const most = formatBytes(boundaryFileBytes, language)
      return checking.refuse([t.fileTooLarge(formatBytes(file.size, language), most)])
    }
    const named =
      producer.trim() === usual || producer.trim() === '' ? statisticsFinland.producer : { [language]: producer }
    const origin = { producer: named, licence: licence.trim() || statisticsFinland.licence, address: null }
    void checking.ask('file', origin, () => call(checkBoundaryFile, year === null ? {} : { year }, { file }))
  }

  return (
    <form
      className="panel form"
      aria-labelledby="boundary-file"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h2 id="boundary-file">{t.fileTitle}</h2>
      <p className="small muted">{t.fileNote(formatNumber(boundaryFileBytes / 1_000_000, language))}</p>
      <p>
        <label className="button secondary file-label">
          {t.choose}
          <input
            className="visually-hidden"
            type="file"
            name="file"
            accept=".json,.geojson"
            onChange={({ target }) => target.files?.[0] && setFile(target.files[0])}
          />
        </label>{' '}
        <span className="file-name" aria-live="polite">
          {file && `${file.name}, ${formatBytes(file.size, language)}`}
        </span>
      </p>
      <NumberField
        label={t.year}
        description={t.yearHelp}
        isOptional
        formatOptions={{ useGrouping: false }}
        minValue={1900}
        maxValue={2200}
        value={year}
        onChange={setYear}
      />
      <TextField label={t.producerName} value={producer} onChange={setProducer} />
      <TextField label={t.licence} value={licence} onChange={setLicence} />
      <div className="form-actions">
        <Button type="submit" isBusy={isBusy}>
          {t.check}
        </Button>
      </div>
      <output className="small">{isBusy && t.reading}</output>
    </form>
  )
}
