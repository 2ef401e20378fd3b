import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalAttendeeData,
} from 'ical-generator'

import type { Mail } from '#server/mail.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { emptyCalendar, hoursOf, oneLine, uidOf } from './calendar-file.ts'
import type { Attendee, InvitationAnswer, InvitedThing } from './invitation.ts'

export interface InvitationFile {
  method: 'REQUEST' | 'CANCEL'
  thing: InvitedThing
  /** The name of the organisation that invites, in the language. */
  organisation: string
  attendee: Pick<Attendee, 'address' | 'name'> & { answer: InvitationAnswer | null }
  language: Language
  /** From whom the letter comes: calendar programs want the organizer to be its sender. */
  sender: string
  /** Of the installation. */
  host: string
  now: Date
}

const statuses = {
  accepted: ICalAttendeeStatus.ACCEPTED,
  tentative: ICalAttendeeStatus.TENTATIVE,
  declined: ICalAttendeeStatus.DECLINED,
} as const

/**
 * The calendar part of a letter (iTIP, RFC 5546). It names only its reader among the invited, and asks for no reply by
 * mail, since nobody reads those: the letter has links for answering.
 */
export function writeInvitation(file: InvitationFile): NonNullable<Mail['calendar']> {
  const { method, thing, organisation, language, sender, host, now } = file
  const calendar = emptyCalendar(language)
  calendar.method(method === 'CANCEL' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST)
  const { place, remoteLink } = thing
  calendar.createEvent({
    id: uidOf(thing.key, host),
    sequence: thing.sequence,
    stamp: now,
    ...hoursOf(thing),
    summary: oneLine(textIn(thing.title, language)),
    description: [organisation, remoteLink].filter(Boolean).join('\n'),
    location: placeOf({ place, remoteLink }),
    organizer: { name: oneLine(thing.organizer), email: sender },
    attendees: [toAttendee(file)],
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return { method, content: calendar.toString() }
}

/** Where no place is given, the remote link is the place: programs make it a button. */
const placeOf = ({ place, remoteLink }: Pick<InvitedThing, 'place' | 'remoteLink'>): string | null =>
  place === null ? remoteLink : oneLine(place)

const toAttendee = ({ attendee: { address, name, answer } }: InvitationFile): ICalAttendeeData => ({
  email: address,
  name: oneLine(name),
  role: ICalAttendeeRole.REQ,
  rsvp: false,
  status: answer === null ? ICalAttendeeStatus.NEEDSACTION : statuses[answer],
})
