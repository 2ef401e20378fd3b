import { useAct } from '#modules/organisations/web/acting.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import type { ProjectPartKind } from '../project.ts'
import { deleteProjectPart } from '../project-parts.contract.ts'
import { projectPageTexts } from './project-pages.texts.ts'

interface Props {
  projectId: string
  part: { kind: ProjectPartKind; id: string; version: number; name: LocalText }
  onClose: () => void
}

/** Asks before a pilot or a hand-over is deleted. */
export function DeletePartDialog({ projectId, part: { name, ...part }, onClose }: Props) {
  const t = useTexts(projectPageTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct()
  const remove = async () => {
    const run = () => call(deleteProjectPart, { organisation, project: projectId, ...part })
    if (await act(run, t.wasDeleted)) onClose()
  }
  return (
    <ConfirmDialog
      title={t.deletePartTitle(textIn(name, language))}
      confirmLabel={t.deletePart}
      isOpen
      isBusy={isBusy}
      isDanger
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{t.deletePartText}</p>
    </ConfirmDialog>
  )
}
