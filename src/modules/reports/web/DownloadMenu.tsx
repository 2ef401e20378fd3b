import { Download, FileSpreadsheet, FileText, FileType, Globe, Languages, Presentation, Table2 } from 'lucide-react'
import { useState } from 'react'

import type { Language } from '#shared/texts.ts'
import { addressOf, call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { type KeptFormat, keptFormats } from '../freezing/approved-report.ts'
import { getApprovedFile } from '../freezing/freezing.contract.ts'
import type { MadeFile } from '../making/made-file.ts'
import { downloadMadeFile, getMadeFile, makeReportFile } from '../making/making.contract.ts'
import { downloadReport } from '../reports.contract.ts'
import { MakingProgressBar } from './MakingProgressBar.tsx'
import { pageTexts } from './report-page.texts.ts'
import { type TwoLanguages, TwoLanguagesDialog } from './TwoLanguagesDialog.tsx'

const formats = [
  { format: 'pdf', icon: FileText },
  { format: 'docx', icon: FileType },
  { format: 'html', icon: Globe },
  { format: 'pptx', icon: Presentation },
  { format: 'xlsx', icon: FileSpreadsheet },
  { format: 'csv', icon: Table2 },
] as const
type Format = (typeof formats)[number]['format']

const isKeptFormat = (format: Format): format is KeptFormat => keptFormats.some((kept) => kept === format)

interface Wanted {
  organisation: string
  report: string
  language: Language
  format: Format
}

/** The report as a file. Making it takes a second or two, and the button says so meanwhile. */
export function DownloadMenu({
  organisation,
  report,
  language,
  languages,
  isKept,
}: {
  organisation: string
  report: string
  language: Language
  /** Those that the report is written in. */
  languages: readonly Language[]
  /** Only the files that were kept at the approval, for those who make none of their own. */
  isKept: boolean
}) {
  const t = useTexts(pageTexts)
  const announce = useAnnounce()
  const [isBusy, setBusy] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const [waiting, setWaiting] = useState<MadeFile | null>(null)
  const [other, ...more] = languages.filter((one) => one !== language)
  const offered = formats.filter(({ format }) => !isKept || isKeptFormat(format))

  async function download(format: Format, inTwo?: Omit<TwoLanguages, 'format'>) {
    setBusy(true)
    announce(t.making(t.formats[format]))
    try {
      const wanted = { organisation, report, language, format }
      if (isKept && isKeptFormat(format)) {
        await saveAnswer(addressOf(getApprovedFile, { ...wanted, format }))
        return announce(t.made(t.formats[format]))
      }
      const { file } = inTwo ? { file: null } : await call(makeReportFile, wanted)
      const made = file && (await whenMade(wanted, setWaiting))
      if (made?.state === 'failed') return announce(sayFault(made, t), 'bad')
      await saveAnswer(made ? addressOf(downloadMadeFile, wanted) : addressOf(downloadReport, { ...wanted, ...inTwo }))
      announce(t.made(t.formats[format]))
    } catch {
      announce(t.notMade, 'bad')
    } finally {
      setWaiting(null)
      setBusy(false)
    }
  }

  return (
    <>
      <Menu
        label={t.download}
        trigger={
          <Button variant="primary" icon={Download} isBusy={isBusy}>
            {t.download}
          </Button>
        }
        entries={[
          ...offered.map(({ format, icon }) => ({
            id: format as string,
            label: t.formats[format],
            icon,
            onAction: () => void download(format),
          })),
          ...(other && !isKept
            ? [{ id: 'twoLanguages', label: t.inTwoLanguages, icon: Languages, onAction: () => setAsking(true) }]
            : []),
        ]}
      />
      {waiting && <MakingProgressBar progress={waiting.progress} />}
      {isAsking && other && (
        <TwoLanguagesDialog
          language={language}
          others={[other, ...more]}
          onClose={() => setAsking(false)}
          onMake={({ format, ...inTwo }) => {
            setAsking(false)
            void download(format, inTwo)
          }}
        />
      )}
    </>
  )
}

const everyMilliseconds = 1000

/** A large report is made in the background: asks each second until it has been, or could not be, and tells how far it is. */
async function whenMade(wanted: Wanted, tell: (file: MadeFile) => void): Promise<MadeFile> {
  const file = await call(getMadeFile, wanted)
  if (file.state !== 'waiting') return file
  tell(file)
  await new Promise((resolve) => setTimeout(resolve, everyMilliseconds))
  return whenMade(wanted, tell)
}

/** Why the report was not made, and in which chapter. */
const sayFault = ({ fault, faultChapter }: MadeFile, t: (typeof pageTexts)[Language]): string =>
  `${t.makingFaults[fault ?? 'failed']}${faultChapter ? ` ${t.faultIn(faultChapter)}` : ''}`

async function saveAnswer(address: string): Promise<void> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status}`)
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
  const url = URL.createObjectURL(await answer.blob())
  Object.assign(document.createElement('a'), { href: url, download: decodeURIComponent(name ?? 'kaarna') }).click()
  URL.revokeObjectURL(url)
}
