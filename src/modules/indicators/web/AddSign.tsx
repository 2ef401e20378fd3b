import type { LucideIcon } from 'lucide-react'
import { Link } from 'react-router'

import { LinkButton } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'

interface Props {
  icon: LucideIcon
  to: string
  /** Says what it is made of, for those who see only the icon. */
  name: string
  /** Where there is room for them. */
  words: string | undefined
}

/** The way to something new that is made of an indicator. */
export const AddSign = ({ icon, to, name, words }: Props) =>
  words === undefined ? (
    <Link className="icon-button state-add-goal" to={to} aria-label={name} title={name}>
      <Icon as={icon} />
    </Link>
  ) : (
    <LinkButton size="small" icon={icon} to={to}>
      {words}
    </LinkButton>
  )
