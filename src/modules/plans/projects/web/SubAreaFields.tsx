import { textIn } from '#shared/local-text.ts'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Select } from '#web/ui/Select.tsx'
import { subAreaStates } from '../project.ts'
import { projectTexts } from '../projects.texts.ts'
import { ListFields } from './ListFields.tsx'
import { OwnerFields } from './OwnerFields.tsx'
import { type AreaDraft, freshArea } from './project-draft.ts'
import { projectFormTexts } from './project-forms.texts.ts'
import type { Chosen } from './projects.loader.ts'

interface Props {
  people: readonly Chosen[]
  value: AreaDraft[]
  onChange: (areas: AreaDraft[]) => void
  error: string | undefined
}

/** The sub-areas of a project: when each is done, and whose it is. */
export function SubAreaFields({ people, value, onChange, error }: Props) {
  const t = useTexts(projectFormTexts)
  const { areaStates } = useTexts(projectTexts)
  const language = useLanguage()
  return (
    <ListFields
      title={t.areas}
      items={value}
      onChange={onChange}
      fresh={freshArea}
      addLabel={t.addArea}
      nameOf={t.area}
      wordsOf={({ title }) => textIn(title, language)}
      removeLabel={t.remove}
      error={error}
    >
      {(area, set) => (
        <>
          <LocalTextField
            label={t.areaTitle}
            name="title"
            value={area.title}
            onChange={(title) => set({ title })}
            error={undefined}
          />
          <div className="field-row">
            <DateField label={t.startsOn} value={area.startsOn} onChange={(startsOn) => set({ startsOn })} />
            <DateField label={t.endsOn} value={area.endsOn} onChange={(endsOn) => set({ endsOn })} />
          </div>
          <Select
            label={t.state}
            choices={subAreaStates.map((state) => ({ value: state, label: areaStates[state] }))}
            value={area.state}
            onChange={(state) => set({ state })}
          />
          <OwnerFields
            label={t.owner}
            nameLabel={t.ownerName}
            people={people}
            value={{ id: area.ownerId, name: area.ownerName }}
            onChange={({ id, name }) => set({ ownerId: id, ownerName: name })}
          />
        </>
      )}
    </ListFields>
  )
}
