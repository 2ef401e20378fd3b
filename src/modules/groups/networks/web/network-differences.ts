import { contentDifferences } from '#modules/plans/projects/web/content-differences.ts'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { VersionDifference } from '#web/form/VersionChoice.tsx'
import type { NetworkCommitment } from '../network.ts'
import type { AimDraft, DayDraft, NetworkDraft } from './network-draft.ts'
import { networkTexts } from './networks.texts.ts'

type Compared = Omit<NetworkDraft, 'contacts'> & Partial<Pick<NetworkDraft, 'contacts'>>

/** Where two versions of a network differ, as people read them: of aims, days and commitments each by itself. */
export function networkDifferences(mine: Compared, theirs: Compared, language: Language): VersionDifference[] {
  const t = networkTexts[language]
  const { kind, name, convener, link, sinceOn, endedOn, decidedBy, decidedOn, decisionSection, decisionLink } = t.fields
  const decision = { decidedBy, decidedOn, decisionSection, decisionLink }
  const labels = { kind, name, convener, link, sinceOn, endedOn, ...decision, promised: t.promised }
  const words = new Map(Object.entries({ ...t.kinds, ...t.sides }))
  const together = { language, mine, theirs }
  return [
    ...contentDifferences<Compared>({ mine, theirs, labels: { ...labels, contacts: t.contacts }, words, language }),
    ...listDifferences(t.aims, 'aims', { ...together, say: sayAim }),
    ...listDifferences(t.commitments, 'commitments', { ...together, say: sayCommitment }),
    ...listDifferences(t.days, 'days', { ...together, say: sayDay }),
  ]
}

type ListName = 'aims' | 'commitments' | 'days'

interface Asked<Name extends ListName> {
  mine: Compared
  theirs: Compared
  language: Language
  say: (one: Compared[Name][number], language: Language) => string
}

function listDifferences<Name extends ListName>(
  field: string,
  name: Name,
  { mine, theirs, language, say }: Asked<Name>,
): VersionDifference[] {
  const said = (list: readonly Compared[Name][number][]) => new Map(list.map((one) => [one.id, say(one, language)]))
  const [own, other] = [said(mine[name]), said(theirs[name])]
  return [...new Set([...own.keys(), ...other.keys()])].flatMap((id) =>
    own.get(id) === other.get(id) ? [] : [{ field, mine: own.get(id), theirs: other.get(id) }],
  )
}

const joined = (...parts: (string | null)[]): string => parts.filter(Boolean).join(', ')

const sayAim = ({ title, firstYear, lastYear, state, note }: AimDraft, language: Language): string =>
  joined(textIn(title, language), `${firstYear ?? ''}–${lastYear ?? ''}`, networkTexts[language].aimStates[state], note)

function sayCommitment({ title, dueOn, ownerName, doneOn }: NetworkCommitment, language: Language): string {
  const t = networkTexts[language]
  const due = dueOn && t.by(formatDay(dueOn, language))
  return joined(textIn(title, language), due, ownerName, doneOn && t.doneOn(formatDay(doneOn, language)))
}

function sayDay({ title, startsOn, endsOn, place }: DayDraft, language: Language): string {
  const days = [...new Set([startsOn, endsOn])].map((day) => (day ? formatDay(day, language) : '')).join('–')
  return joined(textIn(title, language), days, place)
}
