import { z } from 'zod'

import type { InvitedThing } from '#modules/clock/feeds/invitation.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import type { StoredItem } from './agenda.queries.ts'
import { meetingInvitationTexts } from './meeting-invitation.texts.ts'
import type { StoredMeeting } from './meetings.queries.ts'

const key = z.templateLiteral(['meeting:', z.uuid()])

/** By which the calendars and their invitations know a meeting. */
export const keyOfMeeting = (id: string): string => `meeting:${id}`

/** Which meeting a key names; undefined for another thing. */
export const meetingOfKey = (words: string): string | undefined =>
  key.safeParse(words).success ? words.slice('meeting:'.length) : undefined

/** A meeting as its invitations tell of it. */
export const toInvited = (meeting: StoredMeeting, organizer: string): InvitedThing => ({
  key: keyOfMeeting(meeting.id),
  sequence: meeting.version,
  title: titleOf(meeting),
  startsAt: meeting.startsAt,
  endsAt: meeting.endsAt,
  place: meeting.place,
  remoteLink: meeting.remoteLink,
  organizer,
})

function titleOf({ title, groupName }: Pick<StoredMeeting, 'title' | 'groupName'>): LocalText {
  const said = (language: Language): string => {
    const group = textIn(groupName, language)
    return title ? `${group}: ${textIn(title, language)}` : meetingInvitationTexts[language].meetingOf(group)
  }
  return Object.fromEntries(languages.map((language) => [language, said(language)]))
}

/** The agenda, and for somebody with an account where the papers are. */
export function invitationWords(
  { items, link }: { items: readonly Pick<StoredItem, 'title' | 'presenter'>[]; link: string },
  language: Language,
  { accountId }: { accountId: string | null },
): string[] {
  const t = meetingInvitationTexts[language]
  const lines = items.map(({ title, presenter }, index) => {
    const who = presenter ? ` (${presenter})` : ''
    return `${index + 1}. ${textIn(title, language)}${who}`
  })
  return [
    ...(lines.length > 0 ? [[`${t.agenda}:`, ...lines].join('\n')] : []),
    ...(accountId === null ? [] : [`${t.papers}: ${link}`]),
  ]
}
