import { FileUp } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'

import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { Working } from './Working.tsx'
import { importModes, type TableCheck } from '../figure-upload.ts'
import { ChangeTable } from './ChangeTable.tsx'
import { FaultList } from './FaultList.tsx'
import { NoteList } from './NoteList.tsx'
import { sendFileAddress } from './own-addresses.ts'
import { UnknownTexts } from './UnknownTexts.tsx'
import type { UploadData } from './upload.loader.ts'
import { uploadTexts } from './upload.texts.ts'
import type { Previewing } from './use-preview.ts'

interface Props {
  data: UploadData
  previewing: Previewing
  isBusy: boolean
  /** Back to the columns, to one of them if a fault leads there. */
  onBack: (column?: string) => void
  onImport: () => void
}

/** The third step: what the table gives, what is wrong with it, and what becomes of the figures that are there. */
export function CheckStep({ data, previewing, isBusy, onBack, onImport }: Props) {
  const t = useTexts(uploadTexts)
  const { organisation } = usePlace()
  const { preview, mode, isAsking, setMode } = previewing
  const [wasHasty, setHasty] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const check = checkOf(data, previewing)
  const isWrong = check !== null && check.faultCount > 0
  return (
    <section className="wizard" aria-labelledby="check-title">
      <h2 id="check-title" tabIndex={-1} ref={title}>
        {data.upload.state === 'refused' && isWrong ? t.refusedTitle : t.checkTitle}
      </h2>
      {isAsking || !check ? (
        <Working label={t.checking} />
      ) : (
        <>
          {isWrong ? (
            <FaultList check={check} columns={preview.columns} onColumn={onBack} />
          ) : (
            <CheckSum check={check} />
          )}
          {preview.unknown.length > 0 && <UnknownTexts data={data} previewing={previewing} />}
          {!isWrong && <ChangeTable check={check} indicators={data.indicators} />}
          {!isWrong &&
            check.indicators.some(
              ({ changed, same, removed }) =>
                changed + same + removed > 0 || mode === 'replace' || data.indicators.some(({ figures }) => figures),
            ) && (
              <RadioGroup
                label={t.mode}
                choices={importModes.map((value) => ({ value, label: t.modes[value], description: t.modeHelp[value] }))}
                value={mode}
                onChange={(value) => setMode(value ?? 'add')}
              />
            )}
          <NoteList notes={check.notes} />
        </>
      )}
      {wasHasty && isWrong && (
        <p className="field-error" role="alert">
          {t.correctFirst}
        </p>
      )}
      <div className="form-actions">
        {isWrong ? (
          <LinkButton variant="primary" icon={FileUp} to={sendFileAddress(organisation.slug)}>
            {t.sendCorrected}
          </LinkButton>
        ) : (
          <Button
            variant="primary"
            isBusy={isBusy}
            onPress={() => (check && !isAsking && !isWrong ? onImport() : setHasty(true))}
          >
            {t.import}
          </Button>
        )}
        <Button onPress={() => onBack()}>{t.backToColumns}</Button>
      </div>
    </section>
  )
}

/** What an import of the whole file found, when only its beginning is read here and that is without fault. */
function checkOf({ upload }: UploadData, { preview }: Previewing): TableCheck | null {
  const { check } = preview
  const refused = upload.state === 'refused' ? upload.result : null
  return check && !check.isWhole && check.faultCount === 0 && refused ? refused : check
}

function CheckSum({ check: { figures, indicators, regions, years, isWhole, rows } }: { check: TableCheck }) {
  const t = useTexts(uploadTexts)
  const language = useLanguage()
  return (
    <>
      <p className="lead">
        {t.sum(
          t.figures(figures, formatNumber(figures, language)),
          t.indicators(indicators.length),
          t.regions(regions),
          years ? t.years(years.first, years.last) : '',
        )}
      </p>
      {!isWhole && <p>{t.beginningOnly(formatNumber(rows, language))}</p>}
    </>
  )
}
