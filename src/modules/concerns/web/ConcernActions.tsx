import { EllipsisVertical, Flag, Pencil, RotateCcw, Trash2, Waypoints, XCircle } from 'lucide-react'
import { useState } from 'react'
import { useNavigate, useRevalidator } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, IconButton, LinkButton } from '#web/ui/Button.tsx'
import { ConfirmDialog, Dialog } from '#web/ui/Dialog.tsx'
import { Menu, type MenuEntry } from '#web/ui/Menu.tsx'
import { useOfferUndo } from '#web/undo/UndoLine.tsx'
import { deleteConcern, restoreConcern, takeUpConcern } from '../concerns.contract.ts'
import { concernsAddress, promotionAddress } from './addresses.ts'
import { concernPageTexts } from './concern-pages.texts.ts'
import { ConcernForm } from './ConcernForm.tsx'
import type { ConcernData } from './concerns.loader.ts'
import { LeaveOutDialog } from './LeaveOutDialog.tsx'
import { TieDialog } from './TieDialog.tsx'

type Window = 'edit' | 'delete' | 'leaveOut' | 'tie'

/** What the one who looks may do with a joy or a concern. */
export function ConcernActions({ data }: { data: ConcernData }) {
  const t = useTexts(concernPageTexts)
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct()
  const [shown, setShown] = useState<Window | null>(null)
  const { concern, rights } = data
  const { id, version, leftOut } = concern
  const takeUp = () => void act(() => call(takeUpConcern, { organisation, id, version }), t.wasTakenUp)
  const entries: MenuEntry[] = [
    ...(concern.mayEdit ? [{ id: 'edit', label: t.edit, icon: Pencil, onAction: () => setShown('edit') }] : []),
    ...(rights.handles && leftOut === null
      ? [{ id: 'leaveOut', label: t.leaveOut, icon: XCircle, onAction: () => setShown('leaveOut') }]
      : []),
    ...(concern.mayEdit
      ? [{ id: 'delete', label: t.delete, icon: Trash2, isDanger: true, onAction: () => setShown('delete') }]
      : []),
  ]
  return (
    <>
      {entries.length > 0 && (
        <Menu label={t.more} trigger={<IconButton icon={EllipsisVertical} label={t.more} />} entries={entries} />
      )}
      {rights.handles && leftOut !== null && (
        <Button icon={RotateCcw} isBusy={isBusy} onPress={takeUp}>
          {t.takeUp}
        </Button>
      )}
      {rights.handles && leftOut === null && (
        <Button icon={Waypoints} onPress={() => setShown('tie')}>
          {t.tie}
        </Button>
      )}
      {rights.promotes && leftOut === null && (
        <LinkButton variant="primary" icon={Flag} to={promotionAddress(organisation, { kind: 'concern', id })}>
          {t.promote}
        </LinkButton>
      )}
      {shown && <ConcernWindow shown={shown} data={data} onClose={() => setShown(null)} />}
    </>
  )
}

interface WindowProps {
  shown: Window
  data: ConcernData
  onClose: () => void
}

function ConcernWindow({ shown, data, onClose }: WindowProps) {
  const t = useTexts(concernPageTexts)
  const { revalidate } = useRevalidator()
  if (shown === 'leaveOut') return <LeaveOutDialog concern={data.concern} onClose={onClose} />
  if (shown === 'tie') return <TieDialog concern={data.concern} phenomena={data.phenomena} onClose={onClose} />
  if (shown === 'delete') return <DeleteDialog data={data} onClose={onClose} />
  return (
    <Dialog title={t.editTitle} isOpen onClose={onClose} size="wide">
      <ConcernForm
        units={data.units}
        areas={data.areas}
        concern={data.concern}
        onCancel={onClose}
        onDone={async () => {
          onClose()
          await revalidate()
        }}
      />
    </Dialog>
  )
}

function DeleteDialog({ data: { concern, rights }, onClose }: Omit<WindowProps, 'shown'>) {
  const t = useTexts(concernPageTexts)
  const { slug: organisation } = usePlace().organisation
  const navigate = useNavigate()
  const { act, isBusy } = useAct()
  const offerUndo = useOfferUndo()
  const { id, version } = concern
  const remove = async () => {
    const run = async () => {
      await call(deleteConcern, { organisation, id, version })
      const undo = async () => void (await call(restoreConcern, { organisation, id }))
      if (rights.handles) offerUndo({ said: t.wasDeleted, undo }, concernsAddress(organisation))
      await navigate(concernsAddress(organisation))
    }
    await act(run, rights.handles ? undefined : t.wasDeleted)
  }
  return (
    <ConfirmDialog
      title={t.deleteTitle}
      confirmLabel={t.deleteConfirm}
      isOpen
      isBusy={isBusy}
      isDanger
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{t.deleteText}</p>
    </ConfirmDialog>
  )
}
