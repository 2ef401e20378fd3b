import { Pencil, Plus, QrCode, Trash2 } from 'lucide-react'
import { useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { PlanText } from '../../web/PlanText.tsx'
import { timeWords } from '../project-timeline.ts'
import type { Pilot } from '../project-view.ts'
import { projectTexts } from '../projects.texts.ts'
import { DeletePartDialog } from './DeletePartDialog.tsx'
import { FeedbackLinkDialog } from './FeedbackLinkDialog.tsx'
import { FeedbackList } from './FeedbackList.tsx'
import { PilotDialog } from './PilotDialog.tsx'
import { projectPageTexts } from './project-pages.texts.ts'
import type { ProjectData } from './projects.loader.ts'

interface Props {
  data: ProjectData
}

type Window = { kind: 'edit'; pilot: Pilot | null } | { kind: 'link' | 'delete'; pilot: Pilot }

/** What is tried, what was learned, and what people have said. */
export function PilotList({ data }: Props) {
  const t = useTexts(projectPageTexts)
  const [shown, setShown] = useState<Window | null>(null)
  const close = () => setShown(null)
  const { pilots, mayEdit, project } = data
  return (
    <section className="project-part">
      <div className="project-part-head">
        <h2>{t.pilots}</h2>
        {mayEdit && (
          <Button size="small" icon={Plus} onPress={() => setShown({ kind: 'edit', pilot: null })}>
            {t.newPilot}
          </Button>
        )}
      </div>
      {pilots.length === 0 && <p className="muted">{t.noPilots}</p>}
      {pilots.map((pilot) => (
        <PilotCard key={pilot.id} pilot={pilot} data={data} onOpen={setShown} />
      ))}
      {shown?.kind === 'edit' && <PilotDialog projectId={project.id} pilot={shown.pilot} onClose={close} />}
      {shown?.kind === 'link' && <FeedbackLinkDialog project={project} pilot={shown.pilot} onClose={close} />}
      {shown?.kind === 'delete' && (
        <DeletePartDialog
          projectId={project.id}
          part={{ kind: 'pilot', id: shown.pilot.id, version: shown.pilot.version, name: shown.pilot.title }}
          onClose={close}
        />
      )}
    </section>
  )
}

interface CardProps extends Props {
  pilot: Pilot
  onOpen: (shown: Window) => void
}

function PilotCard({ pilot, data, onOpen }: CardProps) {
  const t = useTexts(projectPageTexts)
  const { decisions } = useTexts(projectTexts)
  const language = useLanguage()
  const { id, title, place, startsOn, endsOn, participants, learned, decision, decisionReason, takesFeedback } = pilot
  const name = textIn(title, language)
  return (
    <article className="pilot" id={`pilot-${id}`}>
      <div className="project-part-head">
        <h3>
          <PlanText text={title} />
        </h3>
        {data.mayEdit && (
          <span className="pilot-deeds">
            <IconButton icon={Pencil} label={`${t.edit}: ${name}`} onPress={() => onOpen({ kind: 'edit', pilot })} />
            <IconButton
              icon={Trash2}
              label={`${t.deletePart}: ${name}`}
              onPress={() => onOpen({ kind: 'delete', pilot })}
            />
          </span>
        )}
      </div>
      <p className="project-facts">
        <span>{timeWords(startsOn, endsOn, language)}</span>
        {place && (
          <span>
            <PlanText text={place} />
          </span>
        )}
        {participants && (
          <span>
            <PlanText text={participants} />
          </span>
        )}
      </p>
      {learned && (
        <>
          <h4>{t.learned}</h4>
          <p className="pilot-words">
            <PlanText text={learned} />
          </p>
        </>
      )}
      <p className="pilot-decision">
        {decision ? (
          <>
            <Tag>{decisions[decision]}</Tag> {decisionReason && <PlanText text={decisionReason} />}
          </>
        ) : (
          <span className="muted">{t.undecided}</span>
        )}
      </p>
      {takesFeedback && (
        <p>
          <Button
            size="small"
            icon={QrCode}
            aria-label={`${t.feedbackLink}: ${name}`}
            onPress={() => onOpen({ kind: 'link', pilot })}
          >
            {t.feedbackLink}
          </Button>
        </p>
      )}
      {data.mayEdit && (takesFeedback || pilot.feedback.length > 0) && (
        <FeedbackList projectId={data.project.id} feedback={pilot.feedback} />
      )}
    </article>
  )
}
