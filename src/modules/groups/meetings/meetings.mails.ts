import type { Mail } from '#server/mail.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { StoredItem } from './agenda.queries.ts'
import { meetingDay, sayHours } from './meeting-words.ts'
import { meetingMailTexts } from './meetings.mails.texts.ts'
import type { StoredMeeting } from './meetings.queries.ts'

export interface MeetingLetter {
  to: string
  name: string
  language: Language
  meeting: StoredMeeting
  items: readonly Pick<StoredItem, 'title' | 'presenter'>[]
  sender: string
  /** Where the meeting is in Kaarna; null for somebody without an account. */
  link: string | null
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ')

/** When, where and by what link, a line each. */
function facts({ meeting, language }: MeetingLetter): string {
  const t = meetingMailTexts[language]
  const { place, remoteLink } = meeting
  return [
    `${t.when}: ${meetingDay(meeting.on, language)} ${sayHours(meeting, language)}`,
    ...(place ? [`${t.where}: ${place}`] : []),
    ...(remoteLink ? [`${t.remote}: ${remoteLink}`] : []),
  ].join('\n')
}

function agenda({ items, language }: MeetingLetter): string[] {
  if (items.length === 0) return []
  const lines = items.map(({ title, presenter }, index) => {
    const who = presenter ? ` (${presenter})` : ''
    return `${index + 1}. ${textIn(title, language)}${who}`
  })
  return [[`${meetingMailTexts[language].agenda}:`, ...lines].join('\n')]
}

/** The letter that asks a member to a meeting, with its agenda: plain text, and a subject of one line. */
export function invitationMail(letter: MeetingLetter): Mail {
  const { to, name, language, meeting, sender, link } = letter
  const t = meetingMailTexts[language]
  const group = textIn(meeting.groupName, language)
  const paragraphs = [
    t.greeting(name),
    t.invited(sender, group),
    facts(letter),
    ...agenda(letter),
    ...(link ? [t.answerHere, link] : [t.answerTo(sender)]),
    t.signature,
  ]
  return {
    to,
    subject: oneLine(t.invitation(group, meetingDay(meeting.on, language))),
    text: `${paragraphs.join('\n\n')}\n`,
  }
}

/** The letter that tells that a meeting is not held. */
export function cancellationMail(letter: MeetingLetter & { reason: string }): Mail {
  const { to, name, language, meeting, reason } = letter
  const t = meetingMailTexts[language]
  const group = textIn(meeting.groupName, language)
  const paragraphs = [t.greeting(name), t.cancelled(group), facts(letter), t.because(reason), t.signature]
  return {
    to,
    subject: oneLine(t.cancellation(group, meetingDay(meeting.on, language))),
    text: `${paragraphs.join('\n\n')}\n`,
  }
}
