import { CalendarSync } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'

import type { LocalText } from '#shared/local-text.ts'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { feedTexts } from '../feeds.texts.ts'

const SubscribeDialog = lazy(async () => ({ default: (await import('./SubscribeDialog.tsx')).SubscribeDialog }))

interface Props {
  /** On a group's page: the group whose things are offered first. */
  group?: { id: string; name: LocalText }
}

/** The button that brings the clock, or a group's things, to the person's own calendar program. */
export function SubscribeCalendar({ group }: Props) {
  const t = useTexts(feedTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon={CalendarSync} onPress={() => setOpen(true)}>
        {t.subscribe}
      </Button>
      {isOpen && (
        <Suspense>
          <SubscribeDialog group={group} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
