import type { ComponentType } from 'react'

import type { BlockField } from '../../../blocks/block-fields.ts'
import type { BlockPlace } from '../ReportBlock.tsx'
import { ChoiceInput } from './ChoiceInput.tsx'
import { GroupingInput } from './GroupingInput.tsx'
import { IndicatorsInput } from './IndicatorsInput.tsx'
import { PeopleInput } from './PeopleInput.tsx'
import { PlanPartInput } from './PlanPartInput.tsx'
import { RegionsInput } from './RegionsInput.tsx'
import { WordsInput } from './WordsInput.tsx'
import { YearsInput } from './YearsInput.tsx'

export interface InputProps<Field extends BlockField> {
  field: Field
  place: BlockPlace
  /** The setting as it stands: unknown until the block's own schema has read it. */
  value: unknown
  /** All that has been answered so far. */
  answers: Readonly<Record<string, unknown>>
  error: string | undefined
  onChange: (value: unknown) => void
}
type FieldOf<Type extends BlockField['type']> = Extract<BlockField, { type: Type }>

const inputs: { readonly [Type in BlockField['type']]: ComponentType<InputProps<FieldOf<Type>>> } = {
  words: WordsInput,
  choice: ChoiceInput,
  grouping: GroupingInput,
  planPart: PlanPartInput,
  people: PeopleInput,
  indicators: IndicatorsInput,
  regions: RegionsInput,
  years: YearsInput,
}
const inputOf = <Type extends BlockField['type']>(type: Type): ComponentType<InputProps<FieldOf<Type>>> => inputs[type]

/** What a field asks, as its type asks it. */
export function FieldInput(props: InputProps<BlockField>) {
  const Input = inputOf(props.field.type) as ComponentType<InputProps<BlockField>>
  return <Input {...props} />
}
