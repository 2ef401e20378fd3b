import { FolderPlus, Plus } from 'lucide-react'

import { useAct } from '#modules/organisations/web/acting.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { IconButton } from '#web/ui/Button.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import type { IndicatorKey } from '../../indicator.ts'
import type { IndicatorSetSummary } from '../../sets/indicator-set.ts'
import { addToIndicatorSet } from '../../sets/indicator-sets.contract.ts'
import { newSetAddress } from '../../sets/web/set-addresses.ts'
import { catalogueTexts } from './catalogue.texts.ts'

interface Props {
  indicator: IndicatorKey
  /** What the indicator is called. */
  name: string
  /** The organisation's own sets. */
  sets: readonly IndicatorSetSummary[]
}

/** Puts an indicator last into one of the organisation's sets, or begins a new set with it. */
export function AddToSetMenu({ indicator, name, sets }: Props) {
  const t = useTexts(catalogueTexts)
  const language = useLanguage()
  const { act } = useAct()
  const organisation = usePlace().organisation.slug
  const add = ({ id, name: setName }: IndicatorSetSummary) =>
    void act(() => call(addToIndicatorSet, { organisation, id, key: indicator }), t.addedTo(textIn(setName, language)))
  return (
    <Menu
      label={t.addToSetOf(name)}
      trigger={<IconButton icon={FolderPlus} label={t.addToSetOf(name)} />}
      groups={[
        {
          title: t.addToSet,
          entries: [
            ...sets.map((set) => ({ id: set.id, label: textIn(set.name, language), onAction: () => add(set) })),
            { id: 'new', label: t.newSet, icon: Plus, href: newSetAddress(organisation, indicator) },
          ],
        },
      ]}
    />
  )
}
