import { Trash2 } from 'lucide-react'
import { useState } from 'react'

import { formatValue } from '#charts/values.ts'
import { useAct } from '#modules/organisations/web/acting.ts'
import { formatDay } from '#shared/day.ts'
import { inLanguage, textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { IconButton } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import type { ConcernFinding, Evidence } from '../concern-finding.ts'
import { removeFinding } from '../concerns.contract.ts'
import { concernPageTexts } from './concern-pages.texts.ts'
import { FindingMark } from './ConcernMark.tsx'
import { ShownFigure } from './ShownFigure.tsx'

interface Props {
  concernId: string
  findings: readonly ConcernFinding[]
  mayRemove: boolean
}

/** What was found in the figures, each with the figures as they were seen and what has become of them since. */
export function FindingList({ concernId, findings, mayRemove }: Props) {
  const [removing, setRemoving] = useState<string>()
  return (
    <ul className="finding-list">
      {findings.map((one) => (
        <li key={one.id} className="finding">
          <FindingHead finding={one} onRemove={mayRemove ? () => setRemoving(one.id) : undefined} />
          {one.evidence.length > 0 && (
            <div className="evidence-list">
              {one.evidence.map((shown) => (
                <EvidenceView key={shown.indicator} evidence={shown} />
              ))}
            </div>
          )}
        </li>
      ))}
      {removing !== undefined && (
        <RemoveDialog concernId={concernId} finding={removing} onClose={() => setRemoving(undefined)} />
      )}
    </ul>
  )
}

function FindingHead({ finding, onRemove }: { finding: ConcernFinding; onRemove: (() => void) | undefined }) {
  const t = useTexts(concernPageTexts)
  const language = useLanguage()
  const reasoning = finding.reasoning && inLanguage(finding.reasoning, language)
  return (
    <div className="finding-head">
      <div>
        <h3>
          <FindingMark finding={finding.finding} />
        </h3>
        {reasoning && (
          <p className="finding-reasoning" lang={reasoning.language}>
            {reasoning.text}
          </p>
        )}
        <p className="concern-facts">{t.foundLine(finding.foundBy, formatDay(finding.foundOn, language))}</p>
      </div>
      {onRemove && <IconButton icon={Trash2} label={t.removeFinding} onPress={onRemove} />}
    </div>
  )
}

function EvidenceView({ evidence }: { evidence: Evidence }) {
  const t = useTexts(concernPageTexts)
  const language = useLanguage()
  const { row, seen, country, regionName } = evidence
  if (!row) return <p className="evidence-since">{t.since.gone}</p>
  const format = { unit: textIn(row.indicator.unit, language), decimals: row.indicator.decimals, language }
  return (
    <div className="evidence">
      <ShownFigure row={row} country={country} regionName={textIn(regionName, language)} level={4} />
      <p className="concern-facts">{t.seen(formatValue(seen.value, format), seen.year, seen.revision)}</p>
      <Since evidence={evidence} format={format} />
    </div>
  )
}

/** What has become of the figure since it was seen; nothing while it is as it was. */
function Since({ evidence, format }: { evidence: Evidence; format: Parameters<typeof formatValue>[1] }) {
  const t = useTexts(concernPageTexts)
  const { since, now, nowOfYear, seen } = evidence
  const words = {
    same: '',
    gone: t.since.gone,
    newer: now ? t.since.newer(formatValue(now.value, format), now.year) : '',
    corrected: nowOfYear === null ? '' : t.since.corrected(formatValue(nowOfYear, format), seen.year),
  }[since]
  return words === '' ? null : <p className="evidence-since">{words}</p>
}

function RemoveDialog({ concernId, finding, onClose }: { concernId: string; finding: string; onClose: () => void }) {
  const t = useTexts(concernPageTexts)
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct()
  const remove = async () => {
    await act(() => call(removeFinding, { organisation, id: concernId, finding }), t.wasRemoved)
    onClose()
  }
  return (
    <ConfirmDialog
      title={t.removeTitle}
      confirmLabel={t.removeFinding}
      isOpen
      isBusy={isBusy}
      isDanger
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{t.removeText}</p>
    </ConfirmDialog>
  )
}
