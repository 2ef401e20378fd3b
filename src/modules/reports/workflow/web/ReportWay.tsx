import { useEffect, useState } from 'react'
import { Link } from 'react-router'

import { formatDay } from '#shared/day.ts'
import { ApiError, call, NetworkError } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import type { ReportStatus } from '../../report-head.ts'
import { getReportWay, type ReportWay as Way } from '../way.contract.ts'
import { stagesOf } from '../way.ts'
import { useStageNames } from './use-stage-names.ts'
import { useStageWatch } from './use-stage-watch.ts'
import { WayBar } from './WayBar.tsx'
import { wayBarTexts } from './way-bar.texts.ts'

interface Props {
  organisation: string
  report: { id: string; status: ReportStatus }
}

/** Where the report is on its way, on the page where it is written; the way to its handling. */
export function ReportWay({ organisation, report }: Props) {
  useStageWatch(organisation, report)
  // In another stage it is asked for anew.
  return <WayAndHandling key={report.status} organisation={organisation} report={report.id} />
}

function WayAndHandling({ organisation, report }: { organisation: string; report: string }) {
  const t = useTexts(wayBarTexts)
  const way = useWay(organisation, report)
  return (
    <nav className="report-way" aria-label={t.way}>
      {way && (
        <>
          <WayBar way={way} />
          <WayInShort way={way} />
        </>
      )}
      <Link to="handling">{t.open}</Link>
    </nav>
  )
}

/** The same in a line, where there is no room for the wave. */
function WayInShort({ way }: { way: Way }) {
  const { stage, stages, days } = way
  const t = useTexts(wayBarTexts)
  const nameOf = useStageNames(way)
  const language = useLanguage()
  const all = stagesOf({ stages })
  const day = stage === 'approved' ? undefined : days[stage]
  return (
    <p className="way-short">
      {t.stageOf(all.indexOf(stage) + 1, all.length)}: <b>{nameOf(stage)}</b>
      {day !== undefined && `, ${t.until(formatDay(day, language))}`}
    </p>
  )
}

/** The way, asked for when the page has been shown; without it the page does what it does. */
function useWay(organisation: string, report: string): Way | null {
  const [way, setWay] = useState<Way | null>(null)
  useEffect(() => {
    let isWanted = true
    call(getReportWay, { organisation, report })
      .then((found) => isWanted && setWay(found))
      .catch((error: unknown) => {
        if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
      })
    return () => {
      isWanted = false
    }
  }, [organisation, report])
  return way
}
