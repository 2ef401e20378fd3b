import { Printer } from 'lucide-react'
import { encode } from 'uqr'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import type { Pilot, Project } from '../project-view.ts'
import { publicProjectAddress } from './addresses.ts'
import { projectPageTexts } from './project-pages.texts.ts'

interface Props {
  project: Project
  pilot: Pilot
  onClose: () => void
}

/** The open link of a pilot's feedback, to be shared or put on a wall. */
export function FeedbackLinkDialog({ project, pilot, onClose }: Props) {
  const t = useTexts(projectPageTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const path = `${publicProjectAddress(slug, project.slug, language)}/pilots/${pilot.id}`
  const link = new URL(path, window.location.origin).href
  const name = textIn(pilot.title, language)
  return (
    <Dialog title={t.feedbackLink} isOpen onClose={onClose}>
      <div className="feedback-link">
        <h3>{name}</h3>
        <QrPicture text={link} label={t.qrName(name)} />
        <a href={link}>{link}</a>
        <p className="muted">{project.publishedAt === null ? t.linkNotYet : t.linkText}</p>
      </div>
      <DialogActions>
        <Button icon={Printer} onPress={() => window.print()}>
          {t.print}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** Dark on light whatever the page's colours are: readers of codes want it so. */
function QrPicture({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      className="feedback-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={240}
      height={240}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#0d2129" shapeRendering="crispEdges" />
    </svg>
  )
}
