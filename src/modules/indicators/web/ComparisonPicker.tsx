import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'

import { SeriesMark } from '#charts/SeriesMark.tsx'
import type { Region, RegionKey } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { comparisonRoles } from './comparison.ts'
import { mostComparisons } from './state-address.ts'
import { stateTexts } from './state.texts.ts'

interface Props {
  chosen: readonly RegionKey[]
  /** In force, ours left out. */
  municipalities: readonly Region[]
  onChange: (chosen: RegionKey[]) => void
}

/** The municipalities beside ours: a diamond and a square. */
export function ComparisonPicker({ chosen, municipalities, onChange }: Props) {
  const t = useTexts(stateTexts)
  const language = useLanguage()
  const nameOf = (key: RegionKey) => {
    const region = municipalities.find((one) => one.key === key)
    return region ? textIn(region.title, language) : key
  }
  return (
    <fieldset className="comparison">
      <legend className="comparison-label">{t.comparison}</legend>
      {chosen.map((key, index) => (
        <Chip
          key={key}
          label={nameOf(key)}
          mark={<SeriesMark of={comparisonRoles[index]!} />}
          onRemove={() => onChange(chosen.filter((other) => other !== key))}
        />
      ))}
      {chosen.length < mostComparisons && (
        <AddComparison
          choices={municipalities
            .filter(({ key }) => !chosen.includes(key))
            .map((region) => ({ value: region.key, label: textIn(region.title, language) }))
            .toSorted((a, b) => a.label.localeCompare(b.label, language))}
          onAdd={(key) => onChange([...chosen, key])}
        />
      )}
    </fieldset>
  )
}

interface AddProps {
  choices: readonly { value: RegionKey; label: string }[]
  onAdd: (key: RegionKey) => void
}

function AddComparison({ choices, onAdd }: AddProps) {
  const t = useTexts(stateTexts)
  const [isOpen, setOpen] = useState(false)
  const add = (key: RegionKey | null) => {
    if (key === null) return
    setOpen(false)
    onAdd(key)
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="chip chip-add">
        <Icon as={Plus} />
        {t.addComparison}
      </Button>
      <Popover className="popover comparison-popover" placement="bottom end">
        <Dialog aria-label={t.addComparison} className="comparison-dialog">
          <div ref={focusField}>
            <ComboBox
              label={t.chooseComparison}
              placeholder={t.startTyping}
              choices={choices}
              value={null}
              onChange={add}
            />
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** Whoever opens the picker wants to type at once. */
const focusField = (box: HTMLElement | null): void => box?.querySelector('input')?.focus()
