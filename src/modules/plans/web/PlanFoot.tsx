import { FastForward, Milestone, Trash2 } from 'lucide-react'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { continuationTexts } from '../continuation/continuation.texts.ts'
import { linkTexts } from '../links/links.texts.ts'
import type { Outline } from '../outline.ts'
import { usePlanDeeds } from './plan-deeds.ts'
import { planPageTexts } from './plan-page.texts.ts'

/** What is done with a whole programme more seldom: a new term, links upwards, bringing back what was deleted. */
export function PlanFoot({ outline }: { outline: Outline }) {
  const t = useTexts(planPageTexts)
  const next = useTexts(continuationTexts)
  const links = useTexts(linkTexts)
  const language = useLanguage()
  const { open } = usePlanDeeds()
  const { programme, counts } = outline
  return (
    <p className="plan-deleted">
      {counts.goals > 0 && (
        <Button variant="quiet" icon={FastForward} onPress={() => open({ kind: 'continuation', outline })}>
          {next.open}
        </Button>
      )}
      <Button
        variant="quiet"
        icon={Milestone}
        onPress={() =>
          open({
            kind: 'links',
            programmeId: programme.id,
            of: { kind: 'programme', id: programme.id, name: textIn(programme.name, language) },
          })
        }
      >
        {links.linkProgramme}
      </Button>
      <Button variant="quiet" icon={Trash2} onPress={() => open({ kind: 'deleted' })}>
        {t.deleted}
      </Button>
    </p>
  )
}
