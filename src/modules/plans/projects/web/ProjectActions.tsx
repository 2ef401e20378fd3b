import { EllipsisVertical, ExternalLink, Globe, Pencil, Printer, Trash2 } from 'lucide-react'
import { useState } from 'react'

import { useAct } from '#modules/organisations/web/acting.ts'
import { DeleteDialog } from '#modules/organisations/web/DeleteDialog.tsx'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, IconButton, LinkButton } from '#web/ui/Button.tsx'
import { Menu, type MenuEntry } from '#web/ui/Menu.tsx'
import { deleteProject, publishProject } from '../projects.contract.ts'
import { editProjectAddress, projectsAddress, publicProjectAddress } from './addresses.ts'
import { projectPageTexts } from './project-pages.texts.ts'
import type { ProjectData } from './projects.loader.ts'

/** What can be done with a project as a whole. */
export function ProjectActions({ data: { project, mayEdit, leads } }: { data: ProjectData }) {
  const t = useTexts(projectPageTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const [isDeleting, setDeleting] = useState(false)
  const { act, isBusy } = useAct()
  const { id, version, name, slug, publishedAt } = project
  const publish = (isPublished: boolean) =>
    void act(
      () => call(publishProject, { organisation, id, isPublished }),
      isPublished ? t.wasPublished : t.wasUnpublished,
    )
  const entries: MenuEntry[] = [
    { id: 'print', label: t.print, icon: Printer, onAction: () => window.print() },
    ...(leads && publishedAt !== null
      ? [{ id: 'unpublish', label: t.unpublish, icon: Globe, onAction: () => publish(false) }]
      : []),
    ...(leads
      ? [{ id: 'delete', label: t.delete, icon: Trash2, isDanger: true, onAction: () => setDeleting(true) }]
      : []),
  ]
  return (
    <>
      <Menu label={t.more} trigger={<IconButton icon={EllipsisVertical} label={t.more} />} entries={entries} />
      {publishedAt !== null && (
        <LinkButton icon={ExternalLink} to={publicProjectAddress(organisation, slug, language)} reloadDocument>
          {t.publicPage}
        </LinkButton>
      )}
      {mayEdit && (
        <LinkButton icon={Pencil} to={editProjectAddress(organisation, id)}>
          {t.edit}
        </LinkButton>
      )}
      {leads && publishedAt === null && (
        <Button variant="primary" icon={Globe} isBusy={isBusy} onPress={() => publish(true)}>
          {t.publish}
        </Button>
      )}
      {isDeleting && (
        <DeleteDialog
          title={t.deleteTitle(textIn(name, language))}
          confirmLabel={t.delete}
          done={t.wasDeleted}
          remove={() => call(deleteProject, { organisation, id, version })}
          backTo={projectsAddress(organisation)}
          onClose={() => setDeleting(false)}
        >
          {t.deleteText}
        </DeleteDialog>
      )}
    </>
  )
}
