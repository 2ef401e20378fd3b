import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useTexts } from '#web/language.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { ProjectMember } from '../project.ts'
import { ListFields } from './ListFields.tsx'
import { OwnerFields } from './OwnerFields.tsx'
import { freshMember } from './project-draft.ts'
import { projectFormTexts } from './project-forms.texts.ts'
import type { Chosen } from './projects.loader.ts'

interface Props {
  people: readonly Chosen[]
  value: ProjectMember[]
  onChange: (members: ProjectMember[]) => void
  error: string | undefined
}

/** The team with contact cards; a card is shown publicly only when its person has been asked. */
export function TeamFields({ people, value, onChange, error }: Props) {
  const t = useTexts(projectFormTexts)
  return (
    <ListFields
      title={t.team}
      items={value}
      onChange={onChange}
      fresh={freshMember}
      addLabel={t.addMember}
      nameOf={t.member}
      wordsOf={({ accountId, name }) => name ?? people.find(({ id }) => id === accountId)?.name ?? ''}
      removeLabel={t.remove}
      error={error}
    >
      {(member, set) => (
        <>
          <OwnerFields
            label={t.who}
            nameLabel={t.memberName}
            people={people}
            mayBeNobody={false}
            value={{ id: member.accountId, name: member.name }}
            onChange={({ id, name }) => set({ accountId: id, name, isPublic: false })}
          />
          <LocalTextField
            label={t.role}
            name="role"
            value={member.role}
            onChange={(role) => set({ role })}
            error={undefined}
          />
          <div className="field-row">
            <TextField
              label={t.phone}
              type="tel"
              isOptional
              value={member.phone ?? ''}
              onChange={(phone) => set({ phone: phone || null })}
            />
            <TextField
              label={t.email}
              type="email"
              isOptional
              value={member.email ?? ''}
              onChange={(email) => set({ email: email || null })}
            />
          </div>
          <Checkbox isSelected={member.isPublic} onChange={(isPublic) => set({ isPublic })}>
            {t.isPublic}
          </Checkbox>
        </>
      )}
    </ListFields>
  )
}
