import { useState } from 'react'

import { regionName } from '#modules/indicators/web/region-list.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import type { SettingsOf } from '../../report.ts'
import { blockTexts } from './blocks.texts.ts'
import { ComparisonField } from './ComparisonField.tsx'
import { useRegions } from './RegionsChoice.tsx'

export type Comparing = SettingsOf<'indicatorChart'> | SettingsOf<'indicatorTable'>

interface Props {
  settings: Comparing
  /** The report's own comparison. */
  usual: readonly RegionKey[]
  onDone: (settings: Comparing) => void
  onClose: () => void
}

const choices = ['report', 'own'] as const

/** Which areas one chart or table shows beside ours: the report's, or some of its own. */
export function ComparisonDialog({ settings, usual, onDone, onClose }: Props) {
  const t = useTexts(blockTexts)
  const [choice, setChoice] = useState<(typeof choices)[number]>(settings.compareWith === null ? 'report' : 'own')
  const [chosen, setChosen] = useState<readonly RegionKey[]>(settings.compareWith ?? usual)
  return (
    <Dialog title={t.compare} isOpen onClose={onClose}>
      <div className="form">
        <RadioGroup
          label={t.comparing}
          choices={choices.map((value) => ({ value, label: t.comparisons[value] }))}
          value={choice}
          onChange={(value) => setChoice(value ?? 'report')}
        />
        {choice === 'own' ? <ComparisonField chosen={chosen} onChange={setChosen} /> : <Usual usual={usual} />}
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button
            variant="primary"
            onPress={() => onDone({ ...settings, compareWith: choice === 'own' ? [...chosen] : null })}
          >
            {t.save}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  )
}

function Usual({ usual }: { usual: readonly RegionKey[] }) {
  const t = useTexts(blockTexts)
  const language = useLanguage()
  const regions = useRegions()
  if (usual.length === 0) return <p className="muted">{t.reportComparesNothing}</p>
  const names = regions && usual.map((key) => regionName(regions, key, language)).join(', ')
  return <p className="muted">{names && t.reportCompares(names)}</p>
}
