import { Search } from 'lucide-react'
import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useLocation } from 'react-router'

import { useTexts } from '#web/language.tsx'
import type { PaletteProps, PaletteView } from '#web/palette.ts'
import { rememberPlace } from '#web/recent-places.ts'
import { useSession } from '#web/session.tsx'
import type { Place, Shell } from '#web/shell.ts'
import { shellTexts } from '#web/shell.texts.ts'
import { hasSingleKeys } from '#web/single-keys.ts'
import { Icon } from '#web/ui/Icon.tsx'

/** The search button, and the keys that open the palette. The palette itself loads when it is first wanted. */
export function PaletteOpener({ shell, place }: { shell: Shell; place: Place | undefined }) {
  const t = useTexts(shellTexts)
  const [view, setView] = useState<PaletteView | null>(null)
  const [Palette, setPalette] = useState<ComponentType<PaletteProps> | null>(null)
  const load = useCallback(async () => {
    const { CommandPalette } = await shell.loadPalette()
    setPalette(() => CommandPalette)
  }, [shell])
  const show = useCallback(
    (wanted: PaletteView) => {
      setView(wanted)
      void load()
    },
    [load],
  )
  usePaletteKeys(view, show, () => setView(null))
  useRecentPlaces(place)
  return (
    <>
      <Button
        className="search-button"
        aria-keyshortcuts="Control+K Meta+K"
        onHoverStart={() => void load()}
        onPress={() => show('search')}
      >
        <Icon as={Search} />
        <span className="visually-hidden">{t.search}</span> <kbd>{isApple ? '⌘ K' : 'Ctrl K'}</kbd>
      </Button>
      {view && Palette && (
        <Palette shell={shell} place={place} view={view} onView={setView} onClose={() => setView(null)} />
      )}
    </>
  )
}

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Ctrl+K (⌘K) opens and closes; `/` and `?` alone only where nobody writes and nothing else is open. */
function usePaletteKeys(view: PaletteView | null, show: (view: PaletteView) => void, close: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wanted = viewOf(event)
      if (wanted === undefined) return
      event.preventDefault()
      if (view === wanted) close()
      else show(wanted)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [view, show, close])
}

function viewOf(event: KeyboardEvent): PaletteView | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey) return 'search'
  if (ctrlKey || metaKey || altKey || !hasSingleKeys() || isWriting(event.target)) return undefined
  if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return undefined
  if (key === '/') return 'search'
  return key === '?' ? 'keys' : undefined
}

/** Where a key is a letter of a text, or finds a choice by its first letter. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="listbox"]') !== null)

/** Pages name the browser's tab as they are drawn; by that name they are remembered. */
function useRecentPlaces(place: Place | undefined) {
  const { user } = useSession()
  const { pathname, search } = useLocation()
  const slug = place?.organisation.slug
  useEffect(() => {
    if (!slug || !pathname.startsWith(`/app/${slug}/`) || pathname === `/app/${slug}/search`) return
    // The page gives the tab its name in an effect of the same drawing.
    const named = setTimeout(() => {
      rememberPlace(user.id, slug, { at: pathname + search, title: document.title.replace(/ – Kaarna$/, '') })
    })
    return () => clearTimeout(named)
  }, [user.id, slug, pathname, search])
}
