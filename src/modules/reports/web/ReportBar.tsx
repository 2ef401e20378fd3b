import { Settings2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link, useSearchParams } from 'react-router'

import { formatMoment } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { languageNames } from '#web/language-names.ts'
import { PeopleHere } from '#web/together/People.tsx'
import { IconButton } from '#web/ui/Button.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { SavingLine } from '#web/writing/SavingLine.tsx'
import type { ReportView } from '../reports.contract.ts'
import { workflowTexts } from '../workflow/workflow.texts.ts'
import { DownloadMenu } from './DownloadMenu.tsx'
import { settingsTexts } from './report-settings.texts.ts'
import { pageTexts } from './report-page.texts.ts'
import { ReportSettingsDialog } from './ReportSettingsDialog.tsx'

interface Props {
  organisation: string
  report: ReportView
  language: Language
  mayWrite: boolean
  mayArrange: boolean
  readsDrafts: boolean
}

/** The report's name, how its texts are saved, its language, and its files. */
export function ReportBar({ organisation, report, language, mayWrite, mayArrange, readsDrafts }: Props) {
  const own = useLanguage()
  const t = useTexts(pageTexts)
  const { stages } = useTexts(workflowTexts)
  const [, setQuery] = useSearchParams()
  const chooseLanguage = (value: Language) =>
    setQuery(
      (before) => {
        before.set('language', value)
        return before
      },
      { preventScrollReset: true },
    )
  const title = textIn(report.title, language)
  useEffect(() => {
    document.title = `${title} – Kaarna`
  }, [title])
  const choices = languages.filter((one) => report.languages.includes(one) || one === language)
  return (
    <header className="report-bar">
      <div className="report-bar-words">
        <p className="small">
          <Link to="..">{t.toReports}</Link>
        </p>
        <h1 lang={language}>{title}</h1>
        <p className="report-bar-state">
          <Tag>{report.body ? textIn(report.body, own) : stages[report.status]}</Tag>{' '}
          {mayWrite ? <SavingLine /> : t.changed(formatMoment(new Date(report.updatedAt), own))}
        </p>
      </div>
      <div className="report-bar-tools">
        <PeopleHere />
        {choices.length > 1 && (
          <SegmentedFilter
            label={t.documentLanguage}
            choices={choices.map((value) => ({ value, label: languageNames[value] }))}
            value={language}
            onChange={chooseLanguage}
          />
        )}
        {mayArrange && <SettingsButton organisation={organisation} report={report} />}
        <DownloadMenu
          organisation={organisation}
          report={report.id}
          language={language}
          languages={report.languages}
          isKept={!readsDrafts}
        />
      </div>
    </header>
  )
}

function SettingsButton({ organisation, report }: Pick<Props, 'organisation' | 'report'>) {
  const t = useTexts(settingsTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton icon={Settings2} label={t.settings} onPress={() => setOpen(true)} />
      {isOpen && <ReportSettingsDialog organisation={organisation} report={report} onClose={() => setOpen(false)} />}
    </>
  )
}
