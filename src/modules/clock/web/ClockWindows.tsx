import { lazy, Suspense, useState } from 'react'
import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { localText, textIn } from '#shared/local-text.ts'
import { ApiError, call, NetworkError } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { ConfirmDialog, Dialog } from '#web/ui/Dialog.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { UndoLine, useOfferUndo } from '#web/undo/UndoLine.tsx'
import { deleteClockEntry, restoreClockEntry } from '../clock.contract.ts'
import { clockFaultTexts } from '../clock.texts.ts'
import type { ClockWindow } from './clock-deeds.ts'
import { clockWindowTexts } from './clock-windows.texts.ts'

// A year is looked at far oftener than it is changed.
const EntryWindow = lazy(() => import('./EntryWindow.tsx'))
const MoveForm = lazy(() => import('./MoveForm.tsx'))
const TemplatesForm = lazy(() => import('./TemplatesForm.tsx'))
const YearForm = lazy(() => import('./YearForm.tsx'))

interface Props {
  shown: ClockWindow | null
  onClose: () => void
}

/** Whatever is open above a page of the clock, and the way to take back what was done in it. */
export function ClockWindows({ shown, onClose }: Props) {
  return (
    <>
      <UndoLine />
      {shown?.kind === 'removal' ? (
        <Removal {...shown} onClose={onClose} />
      ) : (
        shown && <OpenWindow shown={shown} onClose={onClose} />
      )}
    </>
  )
}

type Formed = Exclude<ClockWindow, { kind: 'removal' }>

function OpenWindow({ shown, onClose }: { shown: Formed; onClose: () => void }) {
  const titleOf = useWindowTitle()
  return (
    <Dialog title={titleOf(shown)} isOpen onClose={onClose} size={shown.kind === 'move' ? 'normal' : 'wide'}>
      <div className="dialog-body">
        <Suspense fallback={<Skeleton />}>
          {shown.kind === 'entry' && <EntryWindow id={shown.id} on={shown.on ?? null} onDone={onClose} />}
          {shown.kind === 'move' && <MoveForm thing={shown.thing} to={shown.to} onDone={onClose} />}
          {shown.kind === 'templates' && <TemplatesForm onDone={onClose} />}
          {shown.kind === 'year' && <YearForm year={shown.year} onDone={onClose} />}
        </Suspense>
      </div>
    </Dialog>
  )
}

function useWindowTitle(): (shown: Formed) => string {
  const t = useTexts(clockWindowTexts)
  return (shown) => {
    switch (shown.kind) {
      case 'entry':
        return shown.id === null ? t.addTitle : t.editTitle
      case 'move':
        return t.moveWindow
      case 'templates':
        return t.templatesTitle
      case 'year':
        return t.yearTitle(shown.year)
    }
  }
}

type RemovalProps = Extract<ClockWindow, { kind: 'removal' }> & { onClose: () => void }

function Removal({ id, title, version, onClose }: RemovalProps) {
  const t = useTexts(clockWindowTexts)
  const sayRefusal = useRefusalWords()
  const { organisation } = usePlace()
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const offerUndo = useOfferUndo()
  const [isBusy, setBusy] = useState(false)
  const place = { organisation: organisation.slug, id }

  async function remove() {
    setBusy(true)
    try {
      await call(deleteClockEntry, { ...place, version })
      offerUndo({ said: t.removed, undo: async () => void (await call(restoreClockEntry, place)) })
      await revalidate()
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
      announce(sayRefusal(error), 'bad')
    } finally {
      setBusy(false)
      onClose()
    }
  }
  return (
    <ConfirmDialog
      title={t.removeTitle(title)}
      confirmLabel={t.doRemove}
      isOpen
      isDanger
      isBusy={isBusy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{t.removeText}</p>
    </ConfirmDialog>
  )
}

const held = z.object({ dependents: z.array(z.object({ title: localText })) })

/** Why it was not deleted: what depends on it is named. */
function useRefusalWords(): (error: ApiError | NetworkError) => string {
  const { hasDependents } = useTexts(clockFaultTexts)
  const faults = useTexts(faultTexts)
  const language = useLanguage()
  return (error) => {
    if (error instanceof NetworkError) return faults.network
    const read = held.safeParse(error.problem)
    if (read.success) return hasDependents(read.data.dependents.map(({ title }) => textIn(title, language)).join(', '))
    return `${error.title}. ${error.advice}`
  }
}
