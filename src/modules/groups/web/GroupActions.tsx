import { EllipsisVertical, Pencil, Printer, Trash2 } from 'lucide-react'
import { useState } from 'react'

import { DeleteDialog } from '#modules/organisations/web/DeleteDialog.tsx'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { Menu, type MenuEntry } from '#web/ui/Menu.tsx'
import { deleteGroup } from '../groups.contract.ts'
import { groupsAddress } from './addresses.ts'
import { GroupDialog } from './GroupDialog.tsx'
import type { GroupProps } from './GroupPage.tsx'
import { groupPageTexts } from './group-pages.texts.ts'

/** What can be done with a group as a whole. */
export function GroupActions({ data }: GroupProps) {
  const t = useTexts(groupPageTexts)
  const [open, setOpen] = useState<'edit' | 'delete' | null>(null)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const { group, leads, choices } = data
  const { id, version, name } = group
  const entries: MenuEntry[] = [
    { id: 'print', label: t.print, icon: Printer, onAction: () => window.print() },
    ...(leads
      ? [{ id: 'delete', label: t.delete, icon: Trash2, isDanger: true, onAction: () => setOpen('delete') }]
      : []),
  ]
  return (
    <>
      <Menu label={t.more} trigger={<IconButton icon={EllipsisVertical} label={t.more} />} entries={entries} />
      {leads && (
        <Button icon={Pencil} onPress={() => setOpen('edit')}>
          {t.edit}
        </Button>
      )}
      {open === 'edit' && <GroupDialog group={group} choices={choices} onClose={() => setOpen(null)} />}
      {open === 'delete' && (
        <DeleteDialog
          title={t.deleteTitle(textIn(name, language))}
          confirmLabel={t.delete}
          done={t.wasDeleted}
          remove={() => call(deleteGroup, { organisation, id, version })}
          backTo={groupsAddress(organisation)}
          onClose={() => setOpen(null)}
        >
          {t.deleteText}
        </DeleteDialog>
      )}
    </>
  )
}
