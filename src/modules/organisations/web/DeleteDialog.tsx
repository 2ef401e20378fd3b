import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'

import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { useAct } from './acting.ts'

interface Props {
  /** A question that names the thing. */
  title: string
  /** What goes with it, and where it can be brought back. */
  children: ReactNode
  confirmLabel: string
  /** Said when it has been deleted. */
  done: string
  remove: () => Promise<unknown>
  /** The page that is left to see when the thing's own is gone. */
  backTo: string
  onClose: () => void
}

/** Asks before the thing of the page is deleted, and leaves the page with it. */
export function DeleteDialog({ title, children, confirmLabel, done, remove, backTo, onClose }: Props) {
  const navigate = useNavigate()
  const { act, isBusy } = useAct()
  const run = async () => {
    await remove()
    await navigate(backTo)
  }
  return (
    <ConfirmDialog
      title={title}
      confirmLabel={confirmLabel}
      isOpen
      isBusy={isBusy}
      isDanger
      onConfirm={() => void act(run, done)}
      onClose={onClose}
    >
      <p>{children}</p>
    </ConfirmDialog>
  )
}
