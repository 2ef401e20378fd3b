import { useEffect, useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import type { PagePlace } from '../../web/blocks/ReportBlock.tsx'
import type { PanelTabProps } from '../../web/panel/panel-tabs.ts'
import { getProposals, type Proposals } from '../proposals.contract.ts'
import { FindingChoice } from './FindingChoice.tsx'
import { proposalsTabTexts } from './proposals-tab.texts.ts'
import { SummaryProposal } from './SummaryProposal.tsx'

/** What the report could say: the summary of the chapter that is read, and the report's key findings to choose from. */
export default function ProposalsTab({ place, chapter }: PanelTabProps) {
  const t = useTexts(proposalsTabTexts)
  const { proposals, hasFailed } = useProposals(place)
  if (hasFailed) return <p role="alert">{t.failed}</p>
  if (!proposals) return <Skeleton lines={8} />
  const summary = proposals.chapters.find((one) => one.chapter === chapter.id)
  return (
    <>
      <p className="small muted">{t.lead}</p>
      <SummaryProposal words={summary ? textIn(summary.words, place.language) : ''} language={place.language} />
      <FindingChoice findings={proposals.findings} place={{ ...place, chapter }} />
    </>
  )
}

/** Read anew when the report has been: its blocks decide what there is to propose. */
function useProposals({ organisation, report }: PagePlace) {
  const language = useLanguage()
  const [proposals, setProposals] = useState<Proposals>()
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    let isCurrent = true
    async function read() {
      const found = await call(getProposals, { organisation, report: report.id, language }).catch(() => undefined)
      if (!isCurrent) return
      if (found) setProposals(found)
      setFailed(!found)
    }
    void read()
    return () => {
      isCurrent = false
    }
  }, [organisation, report, language])
  return { proposals, hasFailed }
}
