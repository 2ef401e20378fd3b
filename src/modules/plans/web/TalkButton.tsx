import { MessageSquare } from 'lucide-react'
import { Button } from 'react-aria-components'

import { commentTexts } from '#modules/organisations/comments/comments.texts.ts'
import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { type PlanWindow, usePlanDeeds } from './plan-deeds.ts'
import { usePlanTalk } from './plan-talk.ts'

type Of = Extract<PlanWindow, { kind: 'talk' }>['of']

/** How much is said of a part, and the way to it. Where nothing is, only those see it who have no menu to begin from. */
export function TalkButton({ of, hasMenu }: { of: Of; hasMenu: boolean }) {
  const t = useTexts(commentTexts)
  const { open } = usePlanDeeds()
  const count = usePlanTalk().countOf(of.id)
  if (!count && hasMenu) return null
  return (
    <Button
      className={`talk-button${count?.open ? ' open' : ''}`}
      aria-label={t.open(of.name, count?.comments ?? 0)}
      onPress={() => open({ kind: 'talk', of })}
    >
      <Icon as={MessageSquare} />
      {count && <span className="number">{count.comments}</span>}
    </Button>
  )
}
