import { ChevronDown } from 'lucide-react'
import { Button, ComboBox as AriaComboBox, Group, Input, ListBox, Popover } from 'react-aria-components'

import { useTexts } from '#web/language.tsx'
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx'
import { Icon } from './Icon.tsx'
import { kitTexts } from './kit.texts.ts'
import { type Choice, ChoiceItem } from './Select.tsx'

interface Props<Value extends string> extends FieldProps {
  choices: readonly Choice<Value>[]
  value: Value | null
  onChange: (value: Value | null) => void
  placeholder?: string
  name?: string
}

/** One of many, found by typing a part of its name. */
export function ComboBox<Value extends string>({
  label,
  description,
  error,
  isOptional = false,
  choices,
  value,
  onChange,
  placeholder,
  ...field
}: Props<Value>) {
  const t = useTexts(kitTexts)
  return (
    <AriaComboBox
      {...field}
      className="field"
      value={value}
      onChange={(key) => onChange(key as Value | null)}
      defaultItems={choices.map((choice) => ({ ...choice, id: choice.value }))}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <Group className="input-group">
        <Input className="input" {...(placeholder ? { placeholder } : {})} />
        <Button className="input-button">
          <Icon as={ChevronDown} />
        </Button>
      </Group>
      <FieldNotes description={description} error={error} />
      <Popover className="popover">
        <ListBox className="list-box" renderEmptyState={() => <p className="list-empty">{t.nothingFound}</p>}>
          {(choice: Choice) => <ChoiceItem choice={choice} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
