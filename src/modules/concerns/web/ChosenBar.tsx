import { Merge, Waypoints } from 'lucide-react'
import { useState } from 'react'

import { useAct } from '#modules/organisations/web/acting.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import type { Concern } from '../concern.ts'
import { mergeConcerns } from '../concerns.contract.ts'
import { newPhenomenonAddress } from './addresses.ts'
import { concernFaults } from './concern-faults.texts.ts'
import { concernPageTexts } from './concern-pages.texts.ts'

interface Props {
  chosen: readonly Concern[]
  onClear: () => void
}

/** What can be done with those that are chosen; nothing when none is. */
export function ChosenBar({ chosen, onClear }: Props) {
  const t = useTexts(concernPageTexts)
  const { slug } = usePlace().organisation
  const [isMerging, setMerging] = useState(false)
  if (chosen.length === 0) return null
  const areAlike = new Set(chosen.map(({ kind }) => kind)).size === 1
  return (
    <div className="chosen-bar" role="region" aria-label={t.chosen(chosen.length)}>
      <b>{t.chosen(chosen.length)}</b>
      {chosen.length > 1 && !areAlike && <small>{t.mergeKinds}</small>}
      <span className="chosen-deeds">
        <Button size="small" variant="quiet" onPress={onClear}>
          {t.clear}
        </Button>
        {chosen.length > 1 && areAlike && (
          <Button size="small" icon={Merge} onPress={() => setMerging(true)}>
            {t.merge}
          </Button>
        )}
        <LinkButton
          size="small"
          variant="primary"
          icon={Waypoints}
          to={newPhenomenonAddress(
            slug,
            chosen.map(({ id }) => id),
          )}
        >
          {t.makePhenomenon}
        </LinkButton>
      </span>
      {isMerging && <MergeDialog chosen={chosen} onClose={() => setMerging(false)} onDone={onClear} />}
    </div>
  )
}

function MergeDialog({
  chosen,
  onClose,
  onDone,
}: {
  chosen: readonly Concern[]
  onClose: () => void
  onDone: () => void
}) {
  const t = useTexts(concernPageTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct(useTexts(concernFaults))
  const [id, setId] = useState(chosen[0]!.id)
  const merge = async () => {
    const others = chosen.flatMap((one) => (one.id === id ? [] : [one.id]))
    onClose()
    if (await act(() => call(mergeConcerns, { organisation, id, others }), t.wasMerged)) onDone()
  }
  return (
    <ConfirmDialog
      title={t.mergeTitle}
      confirmLabel={t.mergeConfirm}
      isOpen
      isBusy={isBusy}
      onConfirm={() => void merge()}
      onClose={onClose}
    >
      <p>{t.mergeText}</p>
      <RadioGroup
        label={t.mergeInto}
        choices={chosen.map((one) => ({ value: one.id, label: textIn(one.text, language) }))}
        value={id}
        onChange={(chosenId) => setId(chosenId ?? id)}
      />
    </ConfirmDialog>
  )
}
