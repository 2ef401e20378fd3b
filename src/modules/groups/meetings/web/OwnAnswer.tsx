import { useAct } from '#modules/organisations/web/acting.ts'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { answerMeeting } from '../meeting-people.contract.ts'
import { meetingFaults } from './meeting-faults.texts.ts'
import { meetingPageTexts } from './meeting-page.texts.ts'
import type { MeetingData } from './MeetingPage.tsx'

/** Whether a member comes: the one question of the page that is for the reader alone, above all that can be read. */
export function OwnAnswer({ page: { meeting, own } }: { page: MeetingData }) {
  const t = useTexts(meetingPageTexts)
  const { slug: organisation } = usePlace().organisation
  const { act } = useAct(useTexts(meetingFaults))
  if (!own) return null
  const reply = (answer: 'accepted' | 'declined' | 'tentative') =>
    void act(() => call(answerMeeting, { organisation, meeting: meeting.id, answer }), t.answered)
  return (
    <div className="own-answer no-print">
      <strong aria-hidden="true">{t.ownAnswer}</strong>
      <SegmentedFilter
        label={t.ownAnswer}
        choices={(['accepted', 'tentative', 'declined'] as const).map((value) => ({
          value,
          label: t.ownAnswers[value],
        }))}
        value={own.answer ?? 'asked'}
        onChange={(answer) => answer !== 'asked' && reply(answer)}
      />
    </div>
  )
}
