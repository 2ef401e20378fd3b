import { useEffect, useState } from 'react'

import { formatMoment } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import type { NetworkChange } from '../network-change.ts'
import type { NetworkView } from '../network.ts'
import { listNetworkChanges } from '../networks.contract.ts'
import { networkDifferences } from './network-differences.ts'
import { networkTexts } from './networks.texts.ts'

/** Who changed what of a network and when, the newest first. */
export function NetworkHistory({ network, onClose }: { network: NetworkView; onClose: () => void }) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const [changes, setChanges] = useState<readonly NetworkChange[] | null>(null)
  useEffect(() => {
    let isWanted = true
    void call(listNetworkChanges, { organisation, id: network.id }).then(
      (answer) => isWanted && setChanges(answer.changes),
    )
    return () => {
      isWanted = false
    }
  }, [organisation, network.id])
  return (
    <Dialog title={t.historyOf(textIn(network.name, language))} isOpen onClose={onClose}>
      {changes === null && <Skeleton />}
      {changes?.length === 0 && <p className="muted">{t.noHistory}</p>}
      <ol className="plan-history">
        {changes?.map((change) => (
          <Change key={`${change.at} ${change.change}`} change={change} />
        ))}
      </ol>
      <DialogActions>
        <Button onPress={onClose}>{t.close}</Button>
      </DialogActions>
    </Dialog>
  )
}

function Change({ change: { change, at, byName, before, after } }: { change: NetworkChange }) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const differences = before && after ? networkDifferences(after, before, language) : []
  return (
    <li>
      <p>
        <strong>{t.changes[change]}</strong> · {byName} ·{' '}
        <span className="muted">{formatMoment(new Date(at), language)}</span>
      </p>
      {change === 'updated' && differences.length === 0 && <p className="muted">{t.onlyContacts}</p>}
      {differences.length > 0 && (
        <dl>
          {differences.map(({ field, mine, theirs }) => (
            <div key={`${field} ${theirs} ${mine}`}>
              <dt>{field}</dt>
              <dd>
                {theirs && <del>{theirs}</del>} {mine && <ins>{mine}</ins>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
