import { Dialog, Modal, ModalOverlay } from 'react-aria-components'

import { useTexts } from '#web/language.tsx'
import type { PaletteProps } from '#web/palette.ts'
import { KeySheet } from './KeySheet.tsx'
import { PaletteSearch } from './PaletteSearch.tsx'
import { paletteTexts } from './palette.texts.ts'

/** One field that opens every page, begins every deed and finds every thing; or the list of the keys. */
export function CommandPalette(props: PaletteProps) {
  const t = useTexts(paletteTexts)
  const { view, onClose } = props
  const isSearch = view === 'search'
  return (
    <ModalOverlay className="veil palette-veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="modal palette">
        <Dialog className="palette-window" aria-label={isSearch ? t.title : t.keysTitle}>
          {isSearch ? <PaletteSearch {...props} /> : <KeySheet onClose={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
