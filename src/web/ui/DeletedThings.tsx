import { Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'

import { useTexts } from '#web/language.tsx'
import { Button } from './Button.tsx'
import { Disclosure } from './Disclosure.tsx'
import { kitTexts } from './kit.texts.ts'

interface DeletedThing {
  id: string
  /** Names the thing to who only hears its button. */
  name: string
  /** What is shown of it; its name unless told. */
  words?: ReactNode
}

interface Props<Thing extends DeletedThing> {
  title: string
  things: readonly Thing[]
  isBusy: boolean
  onRestore: (thing: Thing) => void
}

/** What has been deleted and can be brought back, behind its title; nothing when there is nothing. */
export function DeletedThings<Thing extends DeletedThing>({ title, things, isBusy, onRestore }: Props<Thing>) {
  const t = useTexts(kitTexts)
  if (things.length === 0) return null
  return (
    <Disclosure title={title} level={2}>
      <ul className="deleted-things">
        {things.map((thing) => (
          <li key={thing.id}>
            <span>{thing.words ?? thing.name}</span>
            <Button
              size="small"
              icon={Undo2}
              isBusy={isBusy}
              aria-label={t.restoreNamed(thing.name)}
              onPress={() => onRestore(thing)}
            >
              {t.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
