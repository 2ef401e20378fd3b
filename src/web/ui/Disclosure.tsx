import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components'

import { Icon } from './Icon.tsx'

interface Props {
  title: ReactNode
  children: ReactNode
  /** Level of the heading in the page's outline. */
  level?: 2 | 3 | 4
  isOpenAtFirst?: boolean
}

/** More for those who want it. */
export const Disclosure = ({ title, children, level = 3, isOpenAtFirst = false }: Props) => (
  <AriaDisclosure className="disclosure" defaultExpanded={isOpenAtFirst}>
    <Heading level={level} className="disclosure-heading">
      <Button slot="trigger" className="disclosure-button">
        <Icon as={ChevronRight} />
        {title}
      </Button>
    </Heading>
    <DisclosurePanel className="disclosure-panel">{children}</DisclosurePanel>
  </AriaDisclosure>
)
