import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { restoreBlock } from '../../reports.contract.ts'
import { blockTexts } from './blocks.texts.ts'
import { useArranging } from '../arranging.tsx'

interface Removed {
  organisation: string
  report: string
  block: string
  /** What it was, in words. */
  kind: string
}

const RemovedContext = createContext<{ offerUndo: (removed: Removed) => void }>({ offerUndo: () => undefined })
export const useRemoved = () => useContext(RemovedContext)

/** After a block was taken out, a line at the foot of the page puts it back. */
export function RemovedBlockProvider({ children }: { children: ReactNode }) {
  const t = useTexts(blockTexts)
  const [removed, setRemoved] = useState<Removed | null>(null)
  const { arrange, isBusy } = useArranging()
  const value = useMemo(() => ({ offerUndo: setRemoved }), [])

  async function undo({ organisation, report, block }: Removed) {
    if (await arrange(() => call(restoreBlock, { organisation, report, block }), t.restored)) setRemoved(null)
  }

  return (
    <RemovedContext value={value}>
      {children}
      <output className="report-undo">
        {removed && (
          <span className="report-undo-line">
            {t.removed(removed.kind)}
            <Button size="small" isBusy={isBusy} onPress={() => void undo(removed)}>
              {t.undo}
            </Button>
          </span>
        )}
      </output>
    </RemovedContext>
  )
}
