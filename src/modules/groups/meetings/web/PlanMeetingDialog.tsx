import { useRevalidator } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useConflict } from '#web/form/use-conflict.ts'
import { useForm } from '#web/form/useForm.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { type Meeting, meetingConflict, meetingInput, type MeetingInput } from '../meeting.ts'
import { addMeeting, type GroupPerson, updateMeeting } from '../meetings.contract.ts'
import { meetingDay, sayHours } from '../meeting-words.ts'
import { inputOf, newMeeting } from './meeting-draft.ts'
import { meetingFaults } from './meeting-faults.texts.ts'
import { meetingListTexts } from './meeting-list.texts.ts'
import { meetingTexts } from './meetings.texts.ts'
import { MeetingFields, useFieldLabels } from './MeetingFields.tsx'

interface Props {
  groupId: string
  people: readonly GroupPerson[]
  /** What is changed; undefined: a new one. */
  meeting?: Meeting
  onClose: () => void
}

function useMeetingForm({ groupId, people, meeting, onClose }: Props) {
  const t = useTexts(meetingListTexts)
  const { organisation, today } = usePlace()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { base, conflict, onRefused, settle } = useConflict(meetingConflict, meeting?.version ?? 0)
  const form = useForm<MeetingInput, MeetingInput>({
    schema: meetingInput,
    initial: meeting ? inputOf(meeting) : newMeeting(people, today),
    labels: { on: t.day, ...useFieldLabels() },
    faults: useTexts(meetingFaults),
    async submit(input) {
      const { slug } = organisation
      if (meeting) await call(updateMeeting, { organisation: slug, meeting: meeting.id, version: base, ...input })
      else await call(addMeeting, { organisation: slug, group: groupId, ...input })
      announce(meeting ? t.changed : t.planned)
      onClose()
      await revalidate()
    },
    onRefused,
  })
  return { form, conflict, settle }
}

/** Plans a meeting, or changes when and where one is held. */
export function PlanMeetingDialog(props: Props) {
  const t = useTexts(meetingListTexts)
  const words = useTexts(meetingTexts)
  const linesOf = useLines()
  const { form, conflict, settle } = useMeetingForm(props)
  const takeTheirs = () => {
    if (conflict) form.reset(conflict.current)
    settle()
  }
  const theirs = conflict ? linesOf(conflict.current) : []
  return (
    <Dialog title={props.meeting ? t.changeTitle : t.planTitle} isOpen onClose={props.onClose}>
      {conflict ? (
        <VersionChoice
          changedBy={conflict.changedBy}
          differences={linesOf(form.draft).flatMap(({ field, said }, at) =>
            said === theirs[at]?.said ? [] : [{ field, mine: said, theirs: theirs[at]?.said }],
          )}
          isBusy={form.isBusy}
          onKeepMine={() => void form.send()}
          onTakeTheirs={takeTheirs}
        />
      ) : (
        <Form form={form}>
          {props.meeting?.state === 'invited' && <p className="muted">{t.changeTold}</p>}
          <DateField label={t.day} {...form.field('on')} onChange={(day) => form.set('on', day ?? '')} />
          <MeetingFields form={form} people={props.people} />
          <DialogActions>
            <Button onPress={props.onClose}>{words.cancel}</Button>
            <Button variant="primary" type="submit" isBusy={form.isBusy}>
              {props.meeting ? words.save : t.plan}
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  )
}

/** The fields of a meeting as a person reads them. */
function useLines() {
  const t = useTexts(meetingListTexts)
  const language = useLanguage()
  return (input: MeetingInput): { field: string; said: string }[] => [
    { field: t.day, said: `${meetingDay(input.on, language)} ${sayHours(input, language)}` },
    { field: t.place, said: input.place ?? '' },
    { field: t.remoteLink, said: input.remoteLink ?? '' },
    { field: t.name, said: input.title ? textIn(input.title, language) : '' },
    { field: t.quorum, said: input.quorumNumber === null ? t.quorumMajority : String(input.quorumNumber) },
  ]
}
