import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { type VersionDifference, VersionChoice } from '#web/form/VersionChoice.tsx'
import type { EntryConflict, EntryInput } from '../entry.ts'
import { sayRule } from '../say-rule.ts'
import { clockTexts } from './clock.texts.ts'
import { clockWindowTexts } from './clock-windows.texts.ts'
import { ruleFieldsTexts } from './rule-fields.texts.ts'

interface Props {
  conflict: EntryConflict
  mine: EntryInput
  isBusy: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Two people changed an entry at once. */
export function EntryConflictView({ conflict, mine, ...choice }: Props) {
  const say = useSaidFields()
  const theirs = say(conflict.current)
  const differences: VersionDifference[] = say(mine)
    .map(({ field, said }, at) => ({ field, mine: said, theirs: theirs[at]?.said }))
    .filter((one) => one.mine !== one.theirs)
  return <VersionChoice {...choice} changedBy={conflict.changedBy} differences={differences} />
}

function useSaidFields() {
  const t = useTexts(clockWindowTexts)
  const { kinds } = useTexts(clockTexts)
  const { dayTitle } = useTexts(ruleFieldsTexts)
  const language = useLanguage()
  return (entry: EntryInput): { field: string; said: string | undefined }[] => [
    { field: t.title, said: textIn(entry.title, language) },
    { field: t.kind, said: kinds[entry.kind] },
    { field: dayTitle, said: sayRule(entry.rule, language) },
    { field: t.hasHours, said: entry.hours ? `${entry.hours.from}–${entry.hours.to}` : undefined },
    { field: t.place, said: entry.place ?? undefined },
    { field: t.responsible, said: entry.responsible?.id },
    { field: t.description, said: entry.description ? textIn(entry.description, language) : undefined },
    { field: t.checklist, said: entry.checklist.map(({ text }) => textIn(text, language)).join(', ') || undefined },
    { field: t.documents, said: entry.documents.map(({ title }) => textIn(title, language)).join(', ') || undefined },
    { field: t.opens, said: entry.opens ? t.opening[entry.opens.kind] : undefined },
  ]
}
