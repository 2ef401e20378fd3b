import { ArrowRight, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

import { BusyButton } from '#web/ui/BusyButton.tsx'
import { Icon } from '#web/ui/Icon.tsx'

interface Props {
  icon: LucideIcon
  children: ReactNode
  /** `row`: one of many, under a hairline instead of in a box. */
  variant?: 'primary' | 'secondary' | 'row'
  isBusy?: boolean
  onPress: () => void
}

/** A wide button that leads in: an icon, what it does, and an arrow. */
export const EntryButton = ({ icon, children, variant = 'secondary', isBusy = false, onPress }: Props) => (
  <BusyButton
    className={variant === 'row' ? 'button entry-button entry-row' : `button ${variant} entry-button`}
    isBusy={isBusy}
    onPress={onPress}
  >
    <EntryButtonContent icon={icon}>{children}</EntryButtonContent>
  </BusyButton>
)

/** The same for a link. */
export const EntryButtonContent = ({ icon, children }: Pick<Props, 'icon' | 'children'>) => (
  <>
    <Icon as={icon} />
    <span className="entry-button-words">{children}</span>
    <Icon as={ArrowRight} />
  </>
)
