import { useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { type Choice, Select } from '#web/ui/Select.tsx'
import { genders } from '../../indicator.ts'
import type { MappingDraft } from '../../tables/column-roles.ts'
import type { UploadPreview } from '../figure-upload.ts'
import { IndicatorField } from './FixedFields.tsx'
import type { UploadData } from './upload.loader.ts'
import { uploadTexts } from './upload.texts.ts'
import type { Previewing } from './use-preview.ts'

interface Props {
  data: UploadData
  previewing: Previewing
}

type Group = UploadPreview['unknown'][number]
const mostAsked = 30

/** Texts that nothing is known of: a person says what each of them means. */
export function UnknownTexts({ data, previewing: { preview, draft, setDraft } }: Props) {
  const t = useTexts(uploadTexts)
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  const idOf = ({ asked, dimension = '' }: Group, text: string) => `${asked} ${dimension} ${text}`
  return (
    <section className="own-figures-section">
      <h3>{t.unknownTitle}</h3>
      <p>{t.unknownLead}</p>
      {preview.unknown.map((group) => (
        <div key={idOf(group, '')} className="unknown-texts">
          {group.texts.slice(0, mostAsked).map(({ text, count }) => (
            <Answer
              key={text}
              data={data}
              group={group}
              text={text}
              label={t.means(text, count)}
              value={answers[idOf(group, text)] ?? null}
              onChange={(value) => setAnswers({ ...answers, [idOf(group, text)]: value })}
            />
          ))}
        </div>
      ))}
      <div>
        <Button
          onPress={() =>
            setDraft(
              preview.unknown.reduce(
                (told, group) =>
                  withAnswers(
                    told,
                    group,
                    group.texts.flatMap(({ text }) => {
                      const answer = answers[idOf(group, text)]
                      return answer === undefined ? [] : [[text, answer] as const]
                    }),
                  ),
                draft,
              ),
            )
          }
        >
          {t.apply}
        </Button>
      </div>
    </section>
  )
}

/** The draft with what texts mean. */
function withAnswers(
  draft: MappingDraft,
  { asked, dimension = '' }: Group,
  answers: readonly (readonly [string, string])[],
): MappingDraft {
  const { told } = draft
  const added = Object.fromEntries(answers)
  if (asked === 'region') return { ...draft, told: { ...told, regions: { ...told.regions, ...added } } }
  if (asked === 'indicator') return { ...draft, told: { ...told, indicators: { ...told.indicators, ...added } } }
  if (asked === 'gender') return { ...draft, told: { ...told, genders: { ...told.genders, ...added } } }
  const known = Object.hasOwn(told.categories, dimension) ? told.categories[dimension] : {}
  return {
    ...draft,
    told: { ...told, categories: { ...told.categories, [dimension]: { ...known, ...everybodyAsEmpty(added) } } },
  }
}

const everybody = 'everybody'
const everybodyAsEmpty = (answers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(answers).map(([text, answer]) => [text, answer === everybody ? '' : answer]))

interface AnswerProps {
  data: UploadData
  group: Group
  text: string
  label: string
  value: string | null
  onChange: (value: string) => void
}

function Answer({ data, group, text, label, value, onChange }: AnswerProps) {
  const t = useTexts(uploadTexts)
  const language = useLanguage()
  if (group.asked === 'indicator')
    return <IndicatorField data={data} value={value} onChange={onChange} label={label} newTitle={text} />
  if (group.asked === 'region')
    return (
      <ComboBox
        label={label}
        choices={data.areas.map(({ key, title }) => ({ value: key, label: textIn(title, language) }))}
        value={value}
        onChange={(key) => key !== null && onChange(key)}
      />
    )
  const categories = data.dimensions.find(({ key }) => key === group.dimension)?.categories ?? []
  const choices: Choice[] =
    group.asked === 'gender'
      ? genders.map((gender) => ({ value: gender, label: t.genders[gender] }))
      : [
          { value: everybody, label: t.everybody },
          ...categories.map(({ key, title }) => ({ value: key, label: textIn(title, language) })),
        ]
  return <Select label={label} choices={choices} value={value} onChange={onChange} />
}
