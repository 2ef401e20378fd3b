import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { Link, type LinkProps } from 'react-router'

import { BusyButton } from './BusyButton.tsx'
import { Icon } from './Icon.tsx'

interface Look {
  /** One primary button per view. `danger` is for what cannot be taken back. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  size?: 'normal' | 'small'
  icon?: LucideIcon
  children?: ReactNode
}

export interface ButtonProps extends Look, Omit<AriaButtonProps, 'children' | 'className' | 'isPending'> {
  /** The work is under way: the label stays and a wave runs under it. */
  isBusy?: boolean
}

const classOf = ({ variant = 'secondary', size = 'normal' }: Look) =>
  `button ${variant}${size === 'small' ? ' small-button' : ''}`

export const Button = ({ variant, size, icon, children, isBusy = false, ...button }: ButtonProps) => (
  <BusyButton {...button} isBusy={isBusy} className={classOf({ variant, size } as Look)}>
    {icon && <Icon as={icon} />}
    {children}
  </BusyButton>
)

/** A link to a page of the workspace that looks like a button. */
export const LinkButton = ({
  variant,
  size,
  icon,
  children,
  ...link
}: Look & Omit<LinkProps, 'className' | 'children'>) => (
  <Link {...link} className={classOf({ variant, size } as Look)}>
    {icon && <Icon as={icon} />}
    {children}
  </Link>
)

/** A button that shows only an icon; its name is for those who do not see it, and for the pointer that rests on it. */
export const IconButton = ({
  icon,
  label,
  ...button
}: { icon: LucideIcon; label: string } & Omit<AriaButtonProps, 'children' | 'className' | 'aria-label'>) => (
  <AriaButton {...button} aria-label={label} className="icon-button">
    <Icon as={icon} />
  </AriaButton>
)
