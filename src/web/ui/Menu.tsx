import { Check, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Header, Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'

import { Icon } from './Icon.tsx'

export interface MenuEntry {
  id: string
  label: string
  icon?: LucideIcon
  /** Address of the workspace that the entry opens. */
  href?: string
  onAction?: () => void
  /** Marks the entry that is chosen now. */
  isCurrent?: boolean
  isDanger?: boolean
}

export interface MenuGroup {
  title: string
  entries: readonly MenuEntry[]
}

interface Props {
  /** Names the menu. */
  label: string
  /** The button that opens it: a `Button`, an `IconButton` or react-aria's own. */
  trigger: ReactNode
  entries?: readonly MenuEntry[]
  /** Entries under titles, after those without. */
  groups?: readonly MenuGroup[]
  placement?: 'bottom start' | 'bottom end'
}

/** A button with a list of deeds or places. */
export const Menu = ({ label, trigger, entries = [], groups = [], placement = 'bottom end' }: Props) => (
  <MenuTrigger>
    {trigger}
    <Popover className="popover" placement={placement}>
      <AriaMenu className="list-box" aria-label={label}>
        {entries.map(toItem)}
        {groups.map(({ title, entries: own }) => (
          <MenuSection key={title} className="menu-group">
            <Header className="menu-title">{title}</Header>
            {own.map(toItem)}
          </MenuSection>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)

const toItem = (entry: MenuEntry) => (
  <MenuItem
    key={entry.id}
    id={entry.id}
    textValue={entry.label}
    className={`list-item${entry.isDanger ? ' danger' : ''}`}
    {...(entry.href ? { href: entry.href } : {})}
    {...(entry.onAction ? { onAction: entry.onAction } : {})}
    {...(entry.isCurrent ? { 'aria-current': true } : {})}
  >
    <span className="list-item-line">
      {entry.icon && <Icon as={entry.icon} />}
      <span>{entry.label}</span>
      {entry.isCurrent && <Icon as={Check} strong />}
    </span>
  </MenuItem>
)
