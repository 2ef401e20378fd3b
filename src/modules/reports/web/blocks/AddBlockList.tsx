import { Plus } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { reportTexts } from '../../reports.texts.ts'
import type { BlockPlace } from './ReportBlock.tsx'
import { useAdding } from './use-adding.tsx'

/** Every kind of block that can be added, open to the eye: for the panel beside the document. */
export function AddBlockList({ place }: { place: BlockPlace }) {
  const names = useTexts(reportTexts).blocks
  const { groups, choose, isBusy, dialog } = useAdding(place)
  return (
    <>
      {groups.map(({ title, kinds }) => (
        <section key={title} className="report-kinds" aria-label={title}>
          <h4>{title}</h4>
          <ul>
            {kinds.map((kind) => (
              <li key={kind}>
                <Button variant="quiet" size="small" icon={Plus} isDisabled={isBusy} onPress={() => choose(kind)}>
                  {names[kind]}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {dialog}
    </>
  )
}
