import { useRevalidator } from 'react-router'

import { ApiError, call, NetworkError } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { storeFormer } from '#web/undo/store-former.ts'
import { useOfferUndo } from '#web/undo/UndoLine.tsx'
import { markClockOccurrence, restoreClockEntry } from '../clock.contract.ts'
import type { OccurrenceMarks, SeenMarks } from '../entry.ts'
import { clockWindowTexts } from './clock-windows.texts.ts'
import type { EntryThing } from './clock-deeds.ts'

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
    const before = marksOf(entry.marks)
    const where = { ...place, id: entry.id, day: entry.occurrence }
    const { version } = await call(markClockOccurrence, {
      ...where,
      ...before,
      ...change,
      version: entry.marks.version,
    })
    offerUndo({
      said: 'movedTo' in change ? t.moved : t.marked,
      undo: () => storeFormer(() => call(markClockOccurrence, { ...where, ...before, version })),
    })
    await revalidate()
  }
}

/** The same for buttons without a form: what is refused is told. */
export function useQuickDeeds() {
  const t = useTexts(clockWindowTexts)
  const faults = useTexts(faultTexts)
  const { organisation } = usePlace()
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const mark = useMarking()

  async function attempt(deed: () => Promise<void>) {
    try {
      await deed()
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
      announce(error instanceof ApiError ? `${error.title}. ${error.advice}` : faults.network, 'bad')
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
