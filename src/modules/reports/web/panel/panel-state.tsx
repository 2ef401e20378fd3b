import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

interface PanelState {
  /** The id of the tab that is shown. */
  tab: string
  /** On a narrow screen the panel is a sheet, which is opened and closed. */
  isOpen: boolean
  /** Shows a tab, and opens the sheet. */
  show: (tab: string) => void
  open: () => void
  close: () => void
}

const PanelContext = createContext<PanelState>({
  tab: '',
  isOpen: false,
  show: () => undefined,
  open: () => undefined,
  close: () => undefined,
})

/** Which tab of the panel is shown; `asked`: by the address. Anything on the page may show another. */
export function PanelProvider({ asked, children }: { asked: string | null; children: ReactNode }) {
  const [tab, setTab] = useState(asked ?? 'guidance')
  const [isOpen, setOpen] = useState(asked !== null)
  const value = useMemo(
    () => ({
      tab,
      isOpen,
      show(next: string) {
        setTab(next)
        setOpen(true)
      },
      open: () => setOpen(true),
      close: () => setOpen(false),
    }),
    [tab, isOpen],
  )
  return <PanelContext value={value}>{children}</PanelContext>
}

export const usePanel = () => useContext(PanelContext)
