import type { Language } from '#shared/texts.ts'

export type Words = Record<Language, string>

interface FieldBase {
  /** Which setting the field fills. */
  name: string
  label: Words
  advice?: Words
}

/** Words in the document's language; the setting is a text in several languages. */
export interface WordsField extends FieldBase {
  type: 'words'
  most: number
  /** How many lines are shown; one line unless told. */
  lines?: number
  isOptional?: boolean
}

/** One of a few; the setting is its value. */
export interface ChoiceField extends FieldBase {
  type: 'choice'
  choices: readonly { value: string; label: Words }[]
}

/** One of a few, and of the groups that the block's indicators have figures of; the setting is its value. */
export interface GroupingField extends FieldBase {
  type: 'grouping'
  choices: ChoiceField['choices']
}

/** A goal or an action of the plan; the setting says which of the two, and its id. */
export interface PlanPartField extends FieldBase {
  type: 'planPart'
}

/** People with their roles and units; the setting is a list of participants. */
export interface PeopleField extends FieldBase {
  type: 'people'
  most: number
}

/** Indicators that have figures; the setting is the list of their keys. */
export interface IndicatorsField extends FieldBase {
  type: 'indicators'
  most: number
}

/** Areas of the own register but for our own; the setting is the list of their keys. */
export interface RegionsField extends FieldBase {
  type: 'regions'
  most: number
}

/** Which years a figure shows, and whether it follows the newest. */
export interface YearsField extends FieldBase {
  type: 'years'
}

/** What is asked of a block before it can be shown. A kind that asks in a window of its own has none. */
export type BlockField =
  | WordsField
  | ChoiceField
  | GroupingField
  | PlanPartField
  | PeopleField
  | IndicatorsField
  | RegionsField
  | YearsField
