import { useState } from 'react'

import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import type { BlockDialogProps } from './BlockDialog.tsx'
import { blockTexts } from './blocks.texts.ts'
import { IndicatorList } from './IndicatorList.tsx'
import { pickedIn, type Picking } from './picking.ts'

/** Chooses the indicators of a block that shows nothing else. */
export function IndicatorPicker({
  picking: { most, toSettings },
  place: { chapter },
  begin,
  onDone,
  onClose,
}: BlockDialogProps & { picking: Picking }) {
  const t = useTexts(blockTexts)
  const [chosen, setChosen] = useState<readonly IndicatorKey[]>(pickedIn(begin))
  const [error, setError] = useState<string>()
  const title = most === 1 ? t.chooseIndicator : t.chooseIndicators

  function choose(next: readonly IndicatorKey[]) {
    setError(undefined)
    setChosen(next)
  }
  function pick() {
    if (chosen.length === 0) setError(title)
    else onDone(toSettings(chosen, begin))
  }
  return (
    <Dialog title={title} isOpen onClose={onClose} size="wide">
      <div className="form">
        <IndicatorList chosen={chosen} most={most} chapterKey={chapter.key} error={error} onChange={choose} />
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" onPress={pick}>
            {begin ? t.save : t.add}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  )
}
