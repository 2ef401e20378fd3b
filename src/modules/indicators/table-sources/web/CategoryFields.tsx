import { useState } from 'react'

import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Checkbox, CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { ChosenCategories, TableCategory, TableDimension } from '../../sources/table-service.ts'
import { levelName } from './level-names.texts.ts'
import { tableSourcePageTexts } from './table-source-pages.texts.ts'

interface Props {
  dimension: TableDimension
  chosen: ChosenCategories | null
  onChange: (chosen: ChosenCategories | null) => void
}

/** More than these are chosen from a list that can be searched. */
const fewCategories = 12
const mostListed = 60
/** Stands for the total that the service makes itself; no code is empty. */
const madeTotal = ''

/** The one category of a dimension that divides nothing. */
export function OneCategory({ dimension, chosen, onChange }: Props) {
  const t = useTexts(tableSourcePageTexts)
  const { categories, mayBeLeftOut } = dimension
  const choices = [
    ...(mayBeLeftOut ? [{ value: madeTotal, label: t.total }] : []),
    ...categories.map(({ code, label }) => ({ value: code, label })),
  ]
  const value = Array.isArray(chosen) ? (chosen[0] ?? madeTotal) : null
  const choose = (code: string | null) => onChange(code === null || code === madeTotal ? [] : [code])
  return choices.length > fewCategories ? (
    <ComboBox label={t.which} choices={choices} value={value} onChange={choose} />
  ) : (
    <Select label={t.which} choices={choices} value={value} onChange={choose} />
  )
}

/** Which categories of a dimension are wanted: all, whole levels, or a list. `isList`: always a list. */
export function CategoryFields({ dimension, isList, chosen, onChange }: Props & { isList: boolean }) {
  const t = useTexts(tableSourcePageTexts)
  const language = useLanguage()
  const { categories } = dimension
  const codes = codesOf(dimension, chosen)
  const count = formatNumber(categories.length, language)
  const summary = chosen === null ? t.all(count) : t.chosenOnes(formatNumber(codes.length, language), count)
  const levels = [...new Set(categories.flatMap(({ level }) => level ?? []))]
  return (
    <Disclosure level={3} title={summary} isOpenAtFirst={isList}>
      <div className="table-categories">
        {!isList && (
          <Checkbox isSelected={chosen === null} onChange={(isAll) => onChange(isAll ? null : codes)}>
            {t.all(count)}
          </Checkbox>
        )}
        {levels.length > 1 && <LevelFields dimension={dimension} levels={levels} chosen={chosen} onChange={onChange} />}
        {(chosen !== null || isList) && <CategoryList categories={categories} codes={codes} onChange={onChange} />}
      </div>
    </Disclosure>
  )
}

function codesOf({ categories }: TableDimension, chosen: ChosenCategories | null): string[] {
  if (chosen === null) return categories.map(({ code }) => code)
  if (Array.isArray(chosen)) return chosen
  return categories.flatMap(({ code, level }) => (level !== undefined && chosen.levels.includes(level) ? [code] : []))
}

function LevelFields({ dimension, levels, chosen, onChange }: Props & { levels: readonly string[] }) {
  const t = useTexts(tableSourcePageTexts)
  const language = useLanguage()
  const wanted = chosen === null ? levels : Array.isArray(chosen) ? [] : chosen.levels
  const count = (level: string) => dimension.categories.filter((one) => one.level === level).length
  return (
    <CheckboxGroup
      label={t.levels}
      choices={levels.map((level) => ({
        value: level,
        label: `${levelName(level, language)} (${formatNumber(count(level), language)})`,
      }))}
      value={wanted}
      onChange={(next) => onChange(next.length === 0 ? [] : { levels: [...next] })}
    />
  )
}

interface ListProps {
  categories: readonly TableCategory[]
  codes: readonly string[]
  onChange: (codes: string[]) => void
}

function CategoryList({ categories, codes, onChange }: ListProps) {
  const t = useTexts(tableSourcePageTexts)
  const language = useLanguage()
  const [sought, setSought] = useState('')
  const found = categories.filter(({ code, label }) => `${label} ${code}`.toLowerCase().includes(sought.toLowerCase()))
  const shown = found.slice(0, mostListed)
  const seen = new Set(shown.map(({ code }) => code))
  const choose = (next: readonly string[]) => {
    const wanted = new Set([...codes.filter((code) => !seen.has(code)), ...next])
    onChange(categories.flatMap(({ code }) => (wanted.has(code) ? [code] : [])))
  }
  return (
    <>
      {categories.length > fewCategories && (
        <TextField label={t.find} type="search" value={sought} onChange={setSought} />
      )}
      <CheckboxGroup
        label={t.chosenList}
        choices={shown.map(({ code, label }) => ({
          value: code,
          label: label === code ? label : `${label} (${code})`,
        }))}
        value={codes.filter((code) => seen.has(code))}
        onChange={choose}
      />
      {found.length > shown.length && (
        <p className="small muted">{t.moreCategories(formatNumber(found.length - shown.length, language))}</p>
      )}
    </>
  )
}
