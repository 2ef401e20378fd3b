import { LockOpen } from 'lucide-react'
import { useState } from 'react'

import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { ReportStatus } from '../../report-head.ts'
import { isDeciding, isOpenForChanges } from '../way.ts'
import { wayBarTexts } from './way-bar.texts.ts'

interface Props {
  report: { id: string; status: ReportStatus }
  mayWrite: boolean
}

/** Above the document, when it was locked while the page was open and is locked no longer. */
export function ReopenedNote({ report: { id, status }, mayWrite }: Props) {
  const t = useTexts(wayBarTexts)
  const [seen, setSeen] = useState({ id, status, isReopened: false })
  if (seen.id !== id || seen.status !== status) {
    const isSame = seen.id === id
    const wasReopened = isSame && (isDeciding(seen.status) || seen.isReopened)
    setSeen({ id, status, isReopened: wasReopened && isOpenForChanges(status) })
  }
  return (
    <div className="together-notes" role="status">
      {seen.isReopened && (
        <div className="together-note is-good">
          <Icon as={LockOpen} />
          <div>
            <p>{mayWrite ? t.reopened.toWrite : t.reopened.toRead}</p>
          </div>
          <Button size="small" onPress={() => setSeen({ id, status, isReopened: false })}>
            {t.close}
          </Button>
        </div>
      )}
    </div>
  )
}
