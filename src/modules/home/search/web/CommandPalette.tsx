import { Search, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Autocomplete, Dialog, Input, Label, Modal, ModalOverlay, SearchField } from 'react-aria-components'

import { useTexts } from '#web/language.tsx'
import type { PaletteProps } from '#web/palette.ts'
import { IconButton } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { KeySheet } from './KeySheet.tsx'
import { PaletteList } from './PaletteList.tsx'
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

function PaletteSearch(props: PaletteProps) {
  const t = useTexts(paletteTexts)
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField className="palette-field">
        <Label className="visually-hidden">{t.field}</Label>
        <Icon as={Search} />
        <Input
          ref={input}
          className="palette-input"
          placeholder={t.placeholder}
          onKeyDown={(event) => {
            if (event.key === 'Escape') props.onClose()
          }}
        />
        <IconButton icon={X} label={t.close} slot={null} onPress={props.onClose} />
      </SearchField>
      <PaletteList {...props} typed={typed} />
      <Hints {...props} />
    </Autocomplete>
  )
}

/** Which keys do what, for those who have them. */
function Hints({ onView }: PaletteProps) {
  const { hints } = useTexts(paletteTexts)
  return (
    <footer className="palette-hints">
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd> {hints.move}
      </span>
      <span>
        <kbd>↵</kbd> {hints.open}
      </span>
      <span>
        <kbd>Esc</kbd> {hints.close}
      </span>
      <button type="button" className="palette-keys" onClick={() => onView('keys')}>
        <kbd>?</kbd> {hints.keys}
      </button>
    </footer>
  )
}
