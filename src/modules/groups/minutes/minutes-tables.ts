import { lines, type Table, text } from '#documents/document.ts'
import { type Day, formatDay, formatTime, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { groupTexts } from '../groups.texts.ts'
import { timeAt } from '../meetings/meeting-time.ts'
import { minutesDocumentTexts } from './minutes-document.texts.ts'
import type { MinutesFacts } from './minutes-facts.ts'

export function aboutMeeting(facts: MinutesFacts, language: Language): Table {
  const t = minutesDocumentTexts[language]
  const [starts, ends] = [new Date(facts.startsAt), new Date(facts.endsAt)]
  const hours = [timeAt(starts), timeAt(ends)].map((time) => formatTime(time, language)).join('–')
  const place = [facts.place, facts.isRemote ? t.remote : null].filter((one) => one !== null).join(', ')
  const { present, members, isMet } = facts.quorum
  const rows: [string, string | null][] = [
    [t.time, `${formatDay(isoDay(starts), language)}, ${hours}`],
    [t.place, place || null],
    [t.chair, facts.chair],
    [t.secretary, facts.secretary],
    [t.guests, facts.guests],
    [t.quorum, (isMet ? t.quorumMet : t.quorumMissed)(present, members)],
  ]
  return {
    kind: 'table',
    caption: t.about,
    columns: [
      { header: t.what, align: 'start', weight: 1 },
      { header: t.detail, align: 'start', weight: 3 },
    ],
    rows: rows.flatMap(([name, value]) => (value === null ? [] : [{ cells: [[text(name)], lines(value)] }])),
  }
}

export function attendance(facts: MinutesFacts, language: Language, people: MinutesFacts['attendance']): Table {
  const t = minutesDocumentTexts[language]
  return {
    kind: 'table',
    caption: t.participants,
    columns: [
      { header: t.name, align: 'start', weight: 3 },
      { header: t.role, align: 'start', weight: 3 },
      { header: t.seat, align: 'start', weight: 3 },
      { header: t.presence, align: 'start', weight: 2 },
    ],
    rows: people.map(({ name, role, seat, presence, leftAt }) => ({
      cells: [
        name,
        groupTexts[language].roles[role],
        (seat.unitName && textIn(seat.unitName, language)) ?? seat.name ?? groupTexts[language].seats[seat.kind],
        presence === 'present'
          ? leftAt
            ? t.left(formatTime(timeAt(new Date(leftAt)), language))
            : t.present
          : t.absent,
      ].map((words) => [text(words)]),
    })),
  }
}

/** How many were there as what: a seat may tell who somebody is, so it is not told either. */
export function unnamedRows(people: MinutesFacts['attendance'], language: Language): Table['rows'] {
  const t = minutesDocumentTexts[language]
  const byRole = Map.groupBy(people, ({ role }) => role)
  return [...byRole].map(([role, its]) => ({
    cells: [t.unnamed(its.length), groupTexts[language].roles[role], '–', t.present].map((words) => [text(words)]),
  }))
}

export function signatures(facts: MinutesFacts, language: Language, signed: ReadonlyMap<string, Day>): Table {
  const t = minutesDocumentTexts[language]
  return {
    kind: 'table',
    caption: t.signing,
    columns: [
      { header: t.signer, align: 'start', weight: 3 },
      { header: t.role, align: 'start', weight: 3 },
      { header: t.signedOn, align: 'start', weight: 2 },
    ],
    rows: facts.signers.map(({ memberId, name, role }) => {
      const day = signed.get(memberId)
      return {
        cells: [name, groupTexts[language].roles[role], day ? formatDay(day, language) : t.notSigned].map((words) => [
          text(words),
        ]),
      }
    }),
  }
}
