import type { ComponentType } from 'react'

import type { Place, Shell } from './shell.ts'

/** What the palette shows: the field that finds everything, or the keys that work in the workspace. */
export type PaletteView = 'search' | 'keys'

export interface PaletteProps {
  shell: Shell
  place: Place | undefined
  view: PaletteView
  onView: (view: PaletteView) => void
  onClose: () => void
}

/** What the file of the palette gives when it is first opened. */
export interface LoadedPalette {
  CommandPalette: ComponentType<PaletteProps>
}
