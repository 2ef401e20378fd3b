import { useState } from 'react'
import { useRevalidator } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { ApiError, call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { languageNames } from '#web/language-names.ts'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { addArchivedReport, changeArchivedReport, largestArchivedFile } from '../archive.contract.ts'
import { type ArchivedReport, type ArchivedReportFields, archiveKinds, areYearsInOrder } from '../archived-report.ts'
import { archiveKindTexts } from '../archive-kinds.texts.ts'
import { archivePageTexts } from './archive-page.texts.ts'

interface Props {
  /** Null: a new one is added, with its file. */
  report: ArchivedReport | null
  onClose: () => void
}

const empty = (language: ArchivedReportFields['language']): ArchivedReportFields => ({
  kind: 'broad',
  language,
  title: '',
  firstYear: 2002,
  lastYear: 2002,
  decidedBy: null,
  decidedOn: null,
  section: null,
  link: null,
  isPublic: true,
})

const fieldsOf = ({ kind, language, title, firstYear, lastYear, ...rest }: ArchivedReport): ArchivedReportFields => {
  const { decidedBy, decidedOn, section, link, isPublic } = rest
  return {
    kind,
    language,
    title: textIn(title, language),
    firstYear,
    lastYear,
    decidedBy,
    decidedOn,
    section,
    link,
    isPublic,
  }
}

/** What is told of an old report; of a new one also its file. */
export function ArchivedReportDialog({ report, onClose }: Props) {
  const t = useTexts(archivePageTexts)
  const kinds = useTexts(archiveKindTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const { revalidate } = useRevalidator()
  const [fields, setFields] = useState(report ? fieldsOf(report) : empty(language))
  const [file, setFile] = useState<File>()
  const [fault, setFault] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const change = (part: Partial<ArchivedReportFields>) => setFields({ ...fields, ...part })
  const words = (name: 'decidedBy' | 'section' | 'link') => ({
    label: { decidedBy: t.body, section: t.section, link: t.link }[name],
    isOptional: true,
    value: fields[name] ?? '',
    onChange: (value: string) => change({ [name]: value.trim() === '' ? null : value }),
  })

  function adviceOf({ faults: [first], advice }: ApiError): string {
    if (!first) return advice
    if (first.path === 'link') return t.faults.link
    return first.message === 'notPdf' || first.message === 'alreadyInArchive' ? t.faults[first.message] : advice
  }

  async function save() {
    if (!report && !file) return setFault(t.noFile)
    if (file && file.size > largestArchivedFile) return setFault(t.tooLarge)
    if (fields.title.trim() === '' || !areYearsInOrder(fields)) return setFault(t.incomplete)
    setBusy(true)
    try {
      if (report) await call(changeArchivedReport, { organisation, id: report.id, version: report.version, ...fields })
      else await call(addArchivedReport, { organisation, filename: file!.name, ...fields }, { file: file! })
      await revalidate()
      onClose()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setFault(adviceOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog title={report ? t.edit : t.add} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {fault && (
          <p className="field-error" role="alert">
            {fault}
          </p>
        )}
        {!report && (
          <div className="field">
            <label className="field-label" htmlFor="archived-file">
              {t.file}
            </label>
            <input
              id="archived-file"
              className="input"
              type="file"
              accept="application/pdf,.pdf"
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          </div>
        )}
        <TextField label={t.name} value={fields.title} onChange={(title) => change({ title })} maxLength={200} />
        <Select
          label={t.kind}
          choices={archiveKinds.map((value) => ({ value, label: kinds[value] }))}
          value={fields.kind}
          onChange={(kind) => change({ kind })}
        />
        <Select
          label={t.language}
          choices={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={fields.language}
          onChange={(value) => change({ language: value })}
        />
        <NumberField
          label={t.firstYear}
          value={fields.firstYear}
          onChange={(year) => change({ firstYear: year ?? fields.firstYear })}
          formatOptions={{ useGrouping: false }}
        />
        <NumberField
          label={t.lastYear}
          value={fields.lastYear}
          onChange={(year) => change({ lastYear: year ?? fields.lastYear })}
          formatOptions={{ useGrouping: false }}
        />
        <TextField {...words('decidedBy')} />
        <DateField
          label={t.decidedOn}
          isOptional
          value={fields.decidedOn}
          onChange={(decidedOn) => change({ decidedOn })}
        />
        <TextField {...words('section')} />
        <TextField {...words('link')} />
        <Checkbox isSelected={fields.isPublic} onChange={(isPublic) => change({ isPublic })}>
          {t.showPublic}
        </Checkbox>
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" type="submit" isBusy={isBusy}>
            {t.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
