import { useState } from 'react'
import { Link, useParams } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { formatMoment } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import type { ImportRun } from '../../import-run.ts'
import { tableServiceKinds } from '../../sources/table-service-kinds.texts.ts'
import { indicatorAddress, settingsAddress } from '../../web/addresses.ts'
import { importsTexts } from '../../web/imports.texts.ts'
import { isUnderWay } from '../../web/use-live-run.ts'
import { sayRunFault } from '../say-run-fault.ts'
import type { TableSource } from '../table-source.ts'
import type { TableSourceCalls } from './table-source-calls.ts'
import { tableSourcePageTexts } from './table-source-pages.texts.ts'

/** One table: where it is, what it becomes, and what became of its last fetch. */
export function TableSourceItem({ source, calls }: { source: TableSource; calls: TableSourceCalls }) {
  const t = useTexts(tableSourcePageTexts)
  const language = useLanguage()
  const { act, isBusy } = useAct()
  const [isAsking, setAsking] = useState(false)
  const { id, title, address, service, choice, lastRun } = source
  const isFetching = lastRun !== null && isUnderWay(lastRun)
  const remove = async () => {
    if (await act(() => calls.remove(id), t.removed)) setAsking(false)
  }
  return (
    <li>
      <div className="table-source-words">
        <h2>{title}</h2>
        <p className="small">
          {tableServiceKinds[service][language]} · {t.indicators(choice.indicators.length)} ·{' '}
          <a href={address} target="_blank" rel="noreferrer">
            {new URL(address).host}
          </a>
        </p>
        <LastRun run={lastRun} />
        {lastRun?.state === 'done' && <Indicators source={source} />}
      </div>
      <div className="table-source-deeds">
        <Button isBusy={isBusy || isFetching} onPress={() => void act(() => calls.fetch(id), t.fetched)}>
          {t.fetch}
        </Button>
        <Button variant="quiet" onPress={() => setAsking(true)}>
          {t.remove}
        </Button>
      </div>
      <ConfirmDialog
        title={t.removeTitle(title)}
        confirmLabel={t.remove}
        isOpen={isAsking}
        isBusy={isBusy}
        isDanger
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      >
        <p>{t.removeText}</p>
      </ConfirmDialog>
    </li>
  )
}

/** The first of the indicators that the table fills. */
const mostNamed = 6

function Indicators({ source }: { source: TableSource }) {
  const t = useTexts(tableSourcePageTexts)
  const language = useLanguage()
  const { organisation } = useParams()
  const { indicators } = source.choice
  return (
    <ul className="table-source-indicators" aria-label={t.indicatorsTitle}>
      {indicators.slice(0, mostNamed).map(({ key, title }) => (
        <li key={key}>
          <Link to={organisation === undefined ? settingsAddress(key) : indicatorAddress(organisation, key)}>
            {textIn(title, language)}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function LastRun({ run }: { run: ImportRun | null }) {
  const t = useTexts(tableSourcePageTexts)
  const { states } = useTexts(importsTexts)
  const language = useLanguage()
  if (!run) return <p className="small muted">{t.neverFetched}</p>
  if (isUnderWay(run)) return <StatusMark status="running" label={t.running} />
  const when = formatMoment(new Date(run.finishedAt ?? run.createdAt), language)
  if (run.state === 'failed')
    return (
      <div className="table-source-failure">
        <p>
          <StatusMark status="late" label={states.failed} /> {t.failed(when)}
        </p>
        {run.fault && sayRunFault(run.fault, language).map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
    )
  const { observations } = run.totals
  return (
    <p className="small">{observations > 0 ? t.done(when, formatNumber(observations, language)) : t.unchanged(when)}</p>
  )
}
