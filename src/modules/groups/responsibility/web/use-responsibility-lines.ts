import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import type { Choice } from '#web/ui/Select.tsx'
import { responsibilityTexts } from '../responsibility.texts.ts'
import type { Responsibility } from '../responsibility.ts'
import type { ResponsibilityData } from './responsibility.loader.ts'

/** What is said of a duty as a person reads it, field by field. */
export function useResponsibilityLines({
  units,
  groups,
  people,
}: Pick<ResponsibilityData, 'units' | 'groups'> & { people: readonly Choice[] }) {
  const t = useTexts(responsibilityTexts)
  const language = useLanguage()
  return (said: Responsibility): { field: string; said: string }[] => {
    const unit = units.find(({ id }) => id === said.unitId)
    const group = groups.find(({ id }) => id === said.groupId)
    return [
      { field: t.body, said: said.body ?? '' },
      { field: t.group, said: group ? textIn(group.name, language) : '' },
      { field: t.unit, said: unit ? textIn(unit.name, language) : '' },
      { field: t.person, said: people.find(({ value }) => value === said.accountId)?.label ?? '' },
      { field: t.personName, said: said.personName ?? '' },
      { field: t.decidedBy, said: said.decidedBy ?? '' },
      { field: t.decidedOn, said: said.decidedOn ? formatDay(said.decidedOn, language) : '' },
      { field: t.decisionSection, said: said.decisionSection ?? '' },
      { field: t.decisionLink, said: said.decisionLink ?? '' },
      { field: t.note, said: said.note },
    ]
  }
}
