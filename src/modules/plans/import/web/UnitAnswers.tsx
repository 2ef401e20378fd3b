import type { UnitView } from '#modules/organisations/units.contract.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Select } from '#web/ui/Select.tsx'
import { planImportTexts } from '../plan-import.texts.ts'
import type { PlanPreviewing } from './use-plan-preview.ts'

interface Props {
  previewing: PlanPreviewing
  units: readonly UnitView[]
}

const mostAsked = 40

/** Names that no unit has: a person says whose they are. What was answered stays to be changed. */
export function UnitAnswers({ previewing: { preview, reading, change }, units }: Props) {
  const t = useTexts(planImportTexts)
  const language = useLanguage()
  const counts = new Map(preview.unknownUnits.map(({ text, count }) => [text, count]))
  const asked = [
    ...reading.units.map(({ text }) => ({ text, likely: null })),
    ...preview.unknownUnits.filter(({ text }) => !reading.units.some((answer) => answer.text === text)),
  ].slice(0, mostAsked)
  if (asked.length === 0) return null
  const nameOf = new Map(units.map(({ id, name }) => [id, textIn(name, language)]))
  const choices = [
    { value: 'words', label: t.unitWords },
    ...(preview.mayAddUnits ? [{ value: 'new', label: t.unitNew }] : []),
    ...units.map(({ id }) => ({ value: id, label: nameOf.get(id)! })),
  ]
  const answer = (text: string, means: string) =>
    change({
      units: [...reading.units.filter((one) => one.text !== text), { text, means: means }],
    })
  return (
    <section className="import-answers" aria-labelledby="units-title">
      <h3 id="units-title">{t.unitsTitle}</h3>
      <p>{t.unitsLead}</p>
      <div className="import-fields">
        {asked.map(({ text, likely }) => (
          <Select
            key={text}
            label={counts.has(text) ? t.places(text, counts.get(text)!) : `”${text}”`}
            choices={choices}
            value={reading.units.find((one) => one.text === text)?.means ?? null}
            placeholder={t.unitWords}
            {...(likely !== null && nameOf.has(likely) && { description: t.likely(nameOf.get(likely)!) })}
            onChange={(means) => answer(text, means)}
          />
        ))}
      </div>
    </section>
  )
}
