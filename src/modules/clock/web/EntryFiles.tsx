import { Paperclip, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'

import { useAct } from '#modules/organisations/web/acting.ts'
import { attachmentExtensions } from '#modules/organisations/attachments/attachment-kind.ts'
import { largestAttachment } from '#modules/organisations/attachments/attachment.ts'
import { addressOf, call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { addClockEntryFile, getClockEntryFile, removeClockEntryFile } from '../files/entry-files.contract.ts'
import type { ClockEntryData } from './clock.loader.ts'
import { entryFilesTexts } from './entry-files.texts.ts'

/** The files of an entry; a file that cannot be taken says why. */
export function EntryFiles({ data: { entry, files, rights } }: { data: ClockEntryData }) {
  const t = useTexts(entryFilesTexts)
  const { slug: organisation } = usePlace().organisation
  const announce = useAnnounce()
  const { isBusy, act } = useAct(t.faults)
  const [leaving, setLeaving] = useState<ClockEntryData['files'][number] | null>(null)
  const place = { organisation, id: entry.id }
  const add = (file: File | undefined) => {
    if (!file) return
    if (file.size > largestAttachment) announce(t.faults.tooLarge, 'bad')
    else void act(() => call(addClockEntryFile, { ...place, filename: file.name }, { file }), t.added)
  }
  const remove = async (file: string) => {
    await act(() => call(removeClockEntryFile, { ...place, file }), t.removed)
    setLeaving(null)
  }
  return (
    <>
      <ul className="entry-files">
        {files.map((one) => (
          <li key={one.id}>
            <a href={addressOf(getClockEntryFile, { ...place, file: one.id })} download={one.name}>
              <Icon as={Paperclip} /> {one.name}
            </a>
            {rights.edits && <IconButton icon={Trash2} label={t.remove(one.name)} onPress={() => setLeaving(one)} />}
          </li>
        ))}
      </ul>
      {rights.edits && (
        <FileTrigger acceptedFileTypes={attachmentExtensions} onSelect={(chosen) => add(chosen?.[0])}>
          <Button variant="quiet" size="small" icon={Paperclip} isBusy={isBusy}>
            {t.add}
          </Button>
        </FileTrigger>
      )}
      <ConfirmDialog
        title={t.removeTitle(leaving?.name ?? '')}
        confirmLabel={t.removeConfirm}
        isOpen={leaving !== null}
        isDanger
        isBusy={isBusy}
        onConfirm={() => leaving && void remove(leaving.id)}
        onClose={() => setLeaving(null)}
      >
        <p>{t.removeText}</p>
      </ConfirmDialog>
    </>
  )
}
