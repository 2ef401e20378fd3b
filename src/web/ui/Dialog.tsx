import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

import { useTexts } from '#web/language.tsx'
import { Button, IconButton } from './Button.tsx'
import { kitTexts } from './kit.texts.ts'

interface DialogProps {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** `side`: a panel at the window's edge, which leaves the page beside it to be seen. */
  size?: 'normal' | 'wide' | 'side'
}

/** A window above the page. The focus stays inside and returns to where it was. */
export function Dialog({ title, isOpen, onClose, children, size = 'normal' }: DialogProps) {
  const t = useTexts(kitTexts)
  return (
    <ModalOverlay
      className={`veil${size === 'side' ? ' beside' : ''}`}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className={`modal${size === 'normal' ? '' : ` ${size}`}`}>
        <AriaDialog className="dialog">
          <header className="dialog-header">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <IconButton icon={X} label={t.close} onPress={onClose} />
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

interface ConfirmDialogProps {
  /** A question that names the thing: "Poistetaanko tavoite …?" */
  title: string
  /** What happens, and whether it can be taken back. */
  children: ReactNode
  /** The deed as a verb: "Poista tavoite". */
  confirmLabel: string
  isOpen: boolean
  isBusy?: boolean
  isDanger?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something that matters. It closes only by a choice. */
export function ConfirmDialog({
  title,
  children,
  confirmLabel,
  isOpen,
  isBusy = false,
  isDanger = false,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const t = useTexts(kitTexts)
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal">
        <AriaDialog className="dialog" role="alertdialog">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <div className="dialog-body">{children}</div>
          <DialogActions>
            <Button onPress={onClose}>{t.cancel}</Button>
            <Button variant={isDanger ? 'danger' : 'primary'} isBusy={isBusy} onPress={onConfirm}>
              {confirmLabel}
            </Button>
          </DialogActions>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The row of buttons at the end of a dialog or a form. */
export const DialogActions = ({ children }: { children: ReactNode }) => <div className="dialog-actions">{children}</div>
