import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'

import { useTexts } from '#web/language.tsx'
import { Icon } from './Icon.tsx'
import { kitTexts } from './kit.texts.ts'

/** Something chosen, which can be taken away when `onRemove` is given. `mark` is a chart's symbol before the word. */
export function Chip({ label, mark, onRemove }: { label: string; mark?: ReactNode; onRemove?: () => void }) {
  const t = useTexts(kitTexts)
  return (
    <span className="chip">
      {mark}
      {label}
      {onRemove && (
        <Button className="chip-remove" aria-label={t.remove(label)} onPress={onRemove}>
          <Icon as={X} />
        </Button>
      )}
    </span>
  )
}

/** A word that says of what sort a thing is. */
export const Tag = ({ children }: { children: ReactNode }) => <span className="tag">{children}</span>
