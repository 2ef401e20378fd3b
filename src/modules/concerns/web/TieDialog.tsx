import { Plus } from 'lucide-react'
import { useState } from 'react'

import { useAct } from '#modules/organisations/web/acting.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import type { Concern } from '../concern.ts'
import { addToPhenomenon } from '../phenomena.contract.ts'
import type { PhenomenonSummary } from '../phenomenon.ts'
import { newPhenomenonAddress } from './addresses.ts'
import { concernFaults } from './concern-faults.texts.ts'
import { concernPageTexts } from './concern-pages.texts.ts'

interface Props {
  concern: Concern
  phenomena: readonly PhenomenonSummary[]
  onClose: () => void
}

/** Ties a joy or a concern to a phenomenon that is there, or begins a new one with it. */
export function TieDialog({ concern, phenomena, onClose }: Props) {
  const t = useTexts(concernPageTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct(useTexts(concernFaults))
  const offered = phenomena.filter(({ id }) => concern.phenomena.every((one) => one.id !== id))
  const [chosen, setChosen] = useState<string | null>(offered[0]?.id ?? null)
  const tie = async () => {
    if (chosen === null) return
    const isTied = await act(() => call(addToPhenomenon, { organisation, id: chosen, concern: concern.id }), t.wasTied)
    if (isTied) onClose()
  }
  return (
    <Dialog title={t.tieTitle} isOpen onClose={onClose}>
      {offered.length > 0 && (
        <RadioGroup
          label={t.phenomena}
          choices={offered.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <DialogActions>
        <LinkButton icon={Plus} to={newPhenomenonAddress(organisation, [concern.id])}>
          {t.newPhenomenon}
        </LinkButton>
        {offered.length > 0 && (
          <Button variant="primary" isBusy={isBusy} onPress={() => void tie()}>
            {t.tieConfirm}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
