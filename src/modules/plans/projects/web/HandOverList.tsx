import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import { PlanText } from '../../web/PlanText.tsx'
import { type Holding, isCheckDue } from '../hand-over.ts'
import type { HandOver } from '../project-view.ts'
import { DeletePartDialog } from './DeletePartDialog.tsx'
import { HandOverDialog } from './HandOverDialog.tsx'
import { projectPageTexts } from './project-pages.texts.ts'
import type { ProjectData } from './projects.loader.ts'

const marks: Record<Holding, Status> = { yes: 'done', partly: 'running', no: 'late' }

type Window = { kind: 'edit'; handOver: HandOver | null } | { kind: 'delete'; handOver: HandOver }

/** Juurtuminen: what goes on as ordinary work, whose it is, and whether it holds. */
export function HandOverList({ data }: { data: ProjectData }) {
  const t = useTexts(projectPageTexts)
  const [shown, setShown] = useState<Window | null>(null)
  const close = () => setShown(null)
  const { handOvers, mayEdit, project, units, people } = data
  return (
    <section className="project-part">
      <div className="project-part-head">
        <h2>{t.handOvers}</h2>
        {mayEdit && (
          <Button size="small" icon={Plus} onPress={() => setShown({ kind: 'edit', handOver: null })}>
            {t.newHandOver}
          </Button>
        )}
      </div>
      {handOvers.length === 0 && <p className="muted">{t.noHandOvers}</p>}
      {handOvers.map((handOver) => (
        <HandOverCard key={handOver.id} handOver={handOver} mayEdit={mayEdit} onOpen={setShown} />
      ))}
      {shown?.kind === 'edit' && (
        <HandOverDialog
          projectId={project.id}
          handOver={shown.handOver}
          units={units}
          people={people}
          onClose={close}
        />
      )}
      {shown?.kind === 'delete' && (
        <DeletePartDialog
          projectId={project.id}
          part={{
            kind: 'handOver',
            id: shown.handOver.id,
            version: shown.handOver.version,
            name: shown.handOver.what,
          }}
          onClose={close}
        />
      )}
    </section>
  )
}

interface CardProps {
  handOver: HandOver
  mayEdit: boolean
  onOpen: (shown: Window) => void
}

function HandOverCard({ handOver, mayEdit, onOpen }: CardProps) {
  const t = useTexts(projectPageTexts)
  const language = useLanguage()
  const name = textIn(handOver.what, language)
  return (
    <article className="pilot">
      <div className="project-part-head">
        <h3>
          <PlanText text={handOver.what} />
        </h3>
        {mayEdit && (
          <span className="pilot-deeds">
            <IconButton icon={Pencil} label={`${t.edit}: ${name}`} onPress={() => onOpen({ kind: 'edit', handOver })} />
            <IconButton
              icon={Trash2}
              label={`${t.deletePart}: ${name}`}
              onPress={() => onOpen({ kind: 'delete', handOver })}
            />
          </span>
        )}
      </div>
      <p className="project-facts">
        <span>{t.handedTo(textIn(handOver.unitName, language), formatDay(handOver.handedOn, language))}</span>
        <span>{handOver.ownerLabel ?? t.noOwner}</span>
      </p>
      <p className="pilot-words">
        {t.signOf}: <PlanText text={handOver.sign} />
      </p>
      <Check handOver={handOver} />
    </article>
  )
}

function Check({ handOver }: { handOver: HandOver }) {
  const t = useTexts(projectPageTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const { checkOn, checkedOn, holds, finding } = handOver
  if (isCheckDue(handOver, today))
    return (
      <p className="pilot-decision">
        <StatusMark status="late" label={t.checkDue(formatDay(checkOn, language))} />
      </p>
    )
  if (checkedOn === null || holds === null)
    return (
      <p className="pilot-decision">
        <StatusMark status="waiting" label={t.checkAhead(formatDay(checkOn, language))} />
      </p>
    )
  return (
    <p className="pilot-decision">
      <StatusMark status={marks[holds]} label={`${t.holds[holds]}. ${t.checked(formatDay(checkedOn, language))}`} />{' '}
      {finding && <PlanText text={finding} />}
    </p>
  )
}
