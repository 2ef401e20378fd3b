import { CircleAlert, Eye } from 'lucide-react'
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
} from 'react'

import type { RichText } from '#documents/rich-text.ts'
import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { useLookAnew } from './look-anew.ts'
import type { Reading, ReadingState } from './reading-state.ts'
import { useTextSeenLast } from './together-context.tsx'
import { togetherTexts } from './together.texts.ts'

const ReadingContext = createContext<Reading | null>(null)

interface Props {
  /** Of the document: see `TogetherKind` of the server. */
  name: string
  /** Whether who looks at the page sees what others write; those who write see it in their editors. */
  looksOn: boolean
  /** How what the page shows is arranged, by the mark of `SharedTexts`. */
  arrangement: string
  children: ReactNode
}

/** Shows what others write as they write it, for as long as the page is open. */
export function ReadingProvider({ name, looksOn, arrangement, children }: Props) {
  const arranged = useEffectEvent(useLookAnew(arrangement))
  const [reading, setReading] = useState<Reading | null>(null)
  const [making, setMaking] = useState(0)
  useEffect(() => {
    if (!looksOn) return undefined
    let isGone = false
    let opened: Reading | undefined
    const restart = () => setMaking((before) => before + 1)
    void import('./reading.ts').then(({ openReading }) => {
      if (isGone) return
      opened = openReading({ name, restart, arranged: (how) => arranged(how) })
      setReading(opened)
    })
    return () => {
      isGone = true
      opened?.close()
      setReading(null)
    }
  }, [name, looksOn, making])
  return <ReadingContext value={reading}>{children}</ReadingContext>
}

const never = () => () => undefined

/** A text as others write it, or as it was seen last; undefined when that is not known: what is stored is shown then. */
export function useTextBeingWritten(block: string): RichText | undefined {
  const reading = useContext(ReadingContext)
  const written = useSyncExternalStore(reading?.subscribe ?? never, () => reading?.textOf(block))
  const seenLast = useTextSeenLast(block)
  return written ?? seenLast
}

/** Above the document, for who looks on: that it changes as it is written, or why not at the moment. */
export function ReadingNote() {
  const t = useTexts(togetherTexts)
  const reading = useContext(ReadingContext)
  const state = useSyncExternalStore<ReadingState>(reading?.subscribe ?? never, reading?.state ?? (() => 'opening'))
  if (state !== 'live' && state !== 'apart') return null
  return (
    <p className="together-reading small muted" role="status">
      <Icon as={state === 'live' ? Eye : CircleAlert} /> {t.lookingOn[state]}
    </p>
  )
}
