import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { inEveryLanguage } from '#shared/texts.ts'
import type { TasksAsked, WaitingTask } from '#shared/waiting-task.ts'
import { call } from '#web/api.ts'
import { meetingDay } from '../meeting-words.ts'
import { listOwnMeetingWork } from '../meeting-tasks.contract.ts'
import { waitingMeetingTexts } from './waiting-meetings.texts.ts'

/** What meetings have given the person to do, invitations without an answer, and meetings to prepare. */
export async function loadWaitingMeetings({ slug }: TasksAsked): Promise<WaitingTask[]> {
  const { tasks, meetings } = await call(listOwnMeetingWork, { organisation: slug })
  const given = tasks.map(({ id, title, groupId, groupName, meetingId, dueOn, isLate }): WaitingTask => ({
    id: `task-${id}`,
    to: `groups/${groupId}/meetings/${meetingId}#task-${id}`,
    words: inEveryLanguage((language) => {
      const t = waitingMeetingTexts[language]
      const due = dueOn && formatDay(dueOn, language)
      const text = t.taskText(textIn(groupName, language), due, isLate)
      return { title: t.task(textIn(title, language)), text, action: t.seeTask }
    }),
  }))
  const coming = meetings.flatMap(
    ({ meeting, groupName, isAnswered, keeps, items, waitingProposals }): WaitingTask[] => {
      const to = `groups/${meeting.groupId}/meetings/${meeting.id}`
      if (keeps && meeting.state === 'planned') {
        const words = inEveryLanguage((language) => {
          const t = waitingMeetingTexts[language]
          const title = t.prepare(textIn(groupName, language), meetingDay(meeting.on, language))
          return { title, text: t.prepareText(items, waitingProposals), action: t.open }
        })
        return [{ id: `prepare-${meeting.id}`, to, words }]
      }
      if (isAnswered) return []
      const words = inEveryLanguage((language) => {
        const t = waitingMeetingTexts[language]
        const title = t.answer(textIn(groupName, language), meetingDay(meeting.on, language))
        return { title, text: t.answerText(items), action: t.reply }
      })
      return [{ id: `answer-${meeting.id}`, to, words }]
    },
  )
  return [...given, ...coming]
}
