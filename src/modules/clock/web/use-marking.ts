import { useRevalidator } from 'react-router'

import type { Day } from '#shared/day.ts'
import { ApiError, call, NetworkError } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { storeFormer } from '#web/undo/store-former.ts'
import { useOfferUndo } from '#web/undo/UndoLine.tsx'
import { markClockOccurrence, restoreClockEntry } from '../clock.contract.ts'
import { clockFaultTexts } from '../clock.texts.ts'
import type { OccurrenceMarks, SeenMarks } from '../entry.ts'
import { clockWindowTexts } from './clock-windows.texts.ts'
import type { EntryThing } from './clock-deeds.ts'
import { areSame, rebaseMarks } from './rebase-marks.ts'

const marksOf = ({ movedTo, isCancelled, isDone, ticks, note }: SeenMarks): OccurrenceMarks => ({
  movedTo,
  isCancelled,
  isDone,
  ticks,
  note,
})

/** Marks an occurrence, with what it was before offered back. */
export function useMarking() {
  const t = useTexts(clockWindowTexts)
  const { organisation } = usePlace()
  const { revalidate } = useRevalidator()
  const offerUndo = useOfferUndo()
  const place = { organisation: organisation.slug }

  return async ({ entry }: EntryThing, change: Partial<OccurrenceMarks>): Promise<void> => {
    const where = { ...place, id: entry.id, day: entry.occurrence }
    const seen = marksOf(entry.marks)
    const stored = await storeOn({ marks: seen, version: entry.marks.version }, { where, change, seen })
    if (stored)
      offerUndo({
        said: 'movedTo' in change ? t.moved : t.marked,
        undo: () =>
          storeFormer(() => call(markClockOccurrence, { ...where, ...stored.before, version: stored.version })),
      })
    await revalidate()
  }
}

interface Change {
  where: { organisation: string; id: string; day: Day }
  change: Partial<OccurrenceMarks>
  /** On what the change was made. */
  seen: OccurrenceMarks
}

/**
 * Stores a change on top of marks; when others have been stored meanwhile, on top of them, unless they decide of the same
 * thing otherwise: then the refusal is thrown. Undefined: everything is so already.
 */
async function storeOn(
  on: { marks: OccurrenceMarks; version: number },
  { where, change, seen }: Change,
): Promise<{ before: OccurrenceMarks; version: number } | undefined> {
  const wanted = rebaseMarks(change, { seen, stored: on.marks })
  if (!wanted || areSame(wanted, on.marks)) return undefined
  try {
    const { version } = await call(markClockOccurrence, { ...where, ...wanted, version: on.version })
    return { before: on.marks, version }
  } catch (error) {
    const stored = error instanceof ApiError ? await readStored(error) : undefined
    if (!stored || !rebaseMarks(change, { seen, stored: stored.marks })) throw error
    return storeOn(stored, { where, change, seen })
  }
}

/** What somebody else has stored meanwhile, if that is why it was refused; read by what the page does not wait for. */
async function readStored({ problem }: ApiError): Promise<{ marks: OccurrenceMarks; version: number } | undefined> {
  const { marksConflict } = await import('../entry.ts')
  const { data } = marksConflict.safeParse(problem)
  return data && { marks: data.current, version: data.currentVersion }
}

/** The same for buttons without a form: what is refused is told. */
export function useQuickDeeds() {
  const t = useTexts(clockWindowTexts)
  const faults = useTexts(faultTexts)
  const { organisation } = usePlace()
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const mark = useMarking()
  const { baseGone } = useTexts(clockFaultTexts)
  const sayRefusal = ({ faults: its, title, advice }: ApiError): string =>
    its.some(({ message }) => message === 'entryUnknown') ? baseGone : `${title}. ${advice}`

  async function attempt(deed: () => Promise<void>) {
    try {
      await deed()
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
      announce(error instanceof ApiError ? sayRefusal(error) : faults.network, 'bad')
      await revalidate()
    }
  }
  return {
    mark: (...what: Parameters<typeof mark>) => void attempt(() => mark(...what)),
    restore: (id: string) =>
      void attempt(async () => {
        await call(restoreClockEntry, { organisation: organisation.slug, id })
        announce(t.restored)
        await revalidate()
      }),
  }
}
