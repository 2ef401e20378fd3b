import { X } from 'lucide-react'
import { Heading } from 'react-aria-components'
import { Link } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { IconButton } from '#web/ui/Button.tsx'
import { paletteTexts } from './palette.texts.ts'

const keys = {
  open: ['Ctrl', 'K'],
  undo: ['Ctrl', 'Z'],
  search: ['/'],
  sheet: ['?'],
  move: ['↑', '↓'],
  choose: ['↵'],
  close: ['Esc'],
  carry: ['␣'],
} as const

/** The keys that work everywhere in the workspace. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(paletteTexts)
  return (
    <div className="key-sheet">
      <header className="dialog-header">
        <Heading slot="title" className="dialog-title">
          {t.keysTitle}
        </Heading>
        <IconButton icon={X} label={t.close} onPress={onClose} />
      </header>
      <dl>
        {(Object.keys(keys) as (keyof typeof keys)[]).map((deed) => (
          <div key={deed}>
            <dt>{t.keys[deed]}</dt>
            <dd>
              {keys[deed].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="muted small">
        {t.singleKeys}{' '}
        <Link to="/app/account" onClick={onClose}>
          {t.account}
        </Link>
      </p>
    </div>
  )
}
