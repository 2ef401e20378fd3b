import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { listClockChoices } from '../choices.contract.ts'
import { listClockEntries } from '../clock.contract.ts'
import { clockWindowTexts } from './clock-windows.texts.ts'
import { EntryForm } from './EntryForm.tsx'
import { useAnswer } from './use-answer.ts'
import { call } from '#web/api.ts'

interface Props {
  /** Null: a new one. */
  id: string | null
  on: string | null
  onDone: () => void
}

/** The form of an entry, when the others that it may depend on and what it may name have come. */
export default function EntryWindow({ id, on, onDone }: Props) {
  const t = useTexts(clockWindowTexts)
  const { organisation } = usePlace()
  const place = { organisation: organisation.slug }
  const { answer, hasFailed } = useAnswer(
    () => Promise.all([call(listClockEntries, place), call(listClockChoices, place)]),
    id ?? '',
  )
  if (hasFailed) return <p role="alert">{t.loadFailed}</p>
  if (!answer) return <Skeleton />
  const [{ items }, choices] = answer
  const entry = items.find((one) => one.id === id) ?? null
  return <EntryForm entry={entry} on={on} entries={items} choices={choices} onDone={onDone} />
}
