import { Paperclip, Trash2 } from 'lucide-react'
import { FileTrigger } from 'react-aria-components'

import { attachmentExtensions } from '#modules/organisations/attachments/attachment-kind.ts'
import { useAct } from '#modules/organisations/web/acting.ts'
import { addressOf, call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { addMeetingFile, getMeetingFile, removeMeetingFile } from '../agenda.contract.ts'
import type { AgendaItem } from '../agenda-view.ts'
import { meetingFaults } from './meeting-faults.texts.ts'
import { meetingPageTexts } from './meeting-page.texts.ts'

interface Props {
  meetingId: string
  item: AgendaItem
  mayEdit: boolean
}

/** The papers of an item; a file that cannot be taken says why. */
export function ItemFiles({ meetingId: meeting, item: { id: item, files }, mayEdit }: Props) {
  const t = useTexts(meetingPageTexts)
  const { slug: organisation } = usePlace().organisation
  const { isBusy, act } = useAct(useTexts(meetingFaults))
  if (files.length === 0 && !mayEdit) return null
  const add = (file: File | undefined) =>
    file &&
    void act(() => call(addMeetingFile, { organisation, meeting, item, filename: file.name }, { file }), t.fileAdded)
  const remove = (file: string) =>
    void act(() => call(removeMeetingFile, { organisation, meeting, item, file }), t.fileRemoved)
  return (
    <div className="agenda-files">
      {files.map(({ id, name }) => (
        <span key={id} className="agenda-file">
          <a href={addressOf(getMeetingFile, { organisation, meeting, item, file: id })} download={name}>
            <Icon as={Paperclip} /> {name}
          </a>
          {mayEdit && <IconButton icon={Trash2} label={t.removeFile(name)} onPress={() => remove(id)} />}
        </span>
      ))}
      {mayEdit && (
        <FileTrigger acceptedFileTypes={attachmentExtensions} onSelect={(chosen) => add(chosen?.[0])}>
          <Button variant="quiet" size="small" icon={Paperclip} isBusy={isBusy}>
            {t.addFile}
          </Button>
        </FileTrigger>
      )}
    </div>
  )
}
