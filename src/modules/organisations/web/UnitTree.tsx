import { ArrowDown, ArrowUp, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { IconButton } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { removeUnit, type UnitView, updateUnit } from '../units.contract.ts'
import { unitsTexts } from '../units.texts.ts'
import { useAct } from './acting.ts'
import type { EditedUnit } from './UnitDialog.tsx'

interface Props {
  units: readonly UnitView[]
  onEdit: (unit: EditedUnit) => void
}

/** Units as nested lists, each with what can be done to it. */
export function UnitTree({ units, onEdit }: Props) {
  const t = useTexts(unitsTexts)
  const [leaving, setLeaving] = useState<UnitView>()
  return (
    <>
      <Branch parentId={null} label={t.tree} units={units} onEdit={onEdit} onRemove={setLeaving} />
      {leaving && <RemoveUnit unit={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  )
}

interface BranchProps extends Props {
  parentId: string | null
  label?: string
  onRemove: (unit: UnitView) => void
}

function Branch({ parentId, label, units, onEdit, onRemove }: BranchProps) {
  const siblings = units.filter((unit) => unit.parentId === parentId)
  if (siblings.length === 0) return null
  return (
    <ul className="unit-tree" aria-label={label}>
      {siblings.map((unit, at) => (
        <li key={unit.id}>
          <UnitRow
            unit={unit}
            isFirst={at === 0}
            isLast={at === siblings.length - 1}
            onEdit={onEdit}
            onRemove={onRemove}
          />
          <Branch parentId={unit.id} units={units} onEdit={onEdit} onRemove={onRemove} />
        </li>
      ))}
    </ul>
  )
}

interface RowProps extends Pick<BranchProps, 'onEdit' | 'onRemove'> {
  unit: UnitView
  isFirst: boolean
  isLast: boolean
}

function UnitRow({ unit, isFirst, isLast, onEdit, onRemove }: RowProps) {
  const t = useTexts(unitsTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const { isBusy, act } = useAct(t.faults)
  const name = textIn(unit.name, language)
  const move = (position: number) =>
    void act(() => call(updateUnit, { organisation, unit: unit.id, position }), t.moved)
  return (
    <div className="unit-row">
      <span className="unit-name">{name}</span>
      <span className="unit-actions">
        <IconButton
          icon={ArrowUp}
          label={t.up(name)}
          isDisabled={isFirst || isBusy}
          onPress={() => move(unit.position - 1)}
        />
        <IconButton
          icon={ArrowDown}
          label={t.down(name)}
          isDisabled={isLast || isBusy}
          onPress={() => move(unit.position + 1)}
        />
        <IconButton icon={Plus} label={t.addBelow(name)} onPress={() => onEdit({ parentId: unit.id })} />
        <IconButton icon={Pencil} label={t.edit(name)} onPress={() => onEdit(unit)} />
        <IconButton icon={Trash2} label={t.remove(name)} onPress={() => onRemove(unit)} />
      </span>
    </div>
  )
}

function RemoveUnit({ unit, onClose }: { unit: UnitView; onClose: () => void }) {
  const t = useTexts(unitsTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const { isBusy, act } = useAct(t.faults)

  async function remove() {
    await act(() => call(removeUnit, { organisation, unit: unit.id }), t.removed)
    onClose()
  }

  return (
    <ConfirmDialog
      title={t.removeTitle(textIn(unit.name, language))}
      confirmLabel={t.removeConfirm}
      isOpen
      isDanger
      isBusy={isBusy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{t.removeAdvice}</p>
    </ConfirmDialog>
  )
}
