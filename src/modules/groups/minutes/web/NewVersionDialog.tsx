import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { beginMeetingMinutes } from '../minutes.contract.ts'
import type { MinutesPartProps } from './MinutesPage.tsx'
import { minutesTexts } from './minutes.texts.ts'
import { WordsDialog } from './WordsDialog.tsx'

/** A correction of what was approved begins with its reason. */
export function NewVersionDialog({ page, minutes, onClose }: MinutesPartProps & { onClose: () => void }) {
  const t = useTexts(minutesTexts)
  const organisation = usePlace().organisation.slug
  const place = { organisation, meeting: page.meeting.id, kind: minutes.kind }
  return (
    <WordsDialog
      title={t.newVersionTitle}
      lead={t.newVersionText}
      label={t.reason}
      confirmLabel={t.beginVersion}
      done={t.begun}
      send={(reason) => call(beginMeetingMinutes, { ...place, reason })}
      onClose={onClose}
    />
  )
}
