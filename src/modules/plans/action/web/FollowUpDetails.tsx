import { OptionalTextField } from '#web/form/LocalTextField.tsx'
import type { FormState } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import type { FollowUpInput } from '../../follow-up.ts'
import { ageGroups, genders, type ReachGroup } from '../reach.ts'
import { actionFormTexts } from './action-form.texts.ts'
import { ListField } from './ListField.tsx'

/** What is told when it is known: the time, whom the action reached, what it cost, what was seen to change. */
export function FollowUpDetails({ form: { draft, field, set } }: { form: FormState<FollowUpInput> }) {
  const t = useTexts(actionFormTexts)
  const isWrong = (['periodFrom', 'periodTo', 'reachGroups', 'costEuros', 'effect'] as const).some(
    (name) => field(name).error !== undefined,
  )
  const tell = (group: ReachGroup, count: number | null) => {
    const { [group]: _, ...others } = draft.reachGroups
    set('reachGroups', count === null ? others : { ...others, [group]: count })
  }
  const groupFields = (groups: readonly ReachGroup[]) => (
    <div className="field-row reach-row">
      {groups.map((group) => (
        <NumberField
          key={group}
          label={t.groups[group]}
          minValue={0}
          name={group === 'women' ? 'reachGroups' : `reachGroups.${group}`}
          value={draft.reachGroups[group] ?? null}
          onChange={(count) => tell(group, count)}
        />
      ))}
    </div>
  )
  return (
    <Disclosure key={String(isWrong)} title={t.more} isOpenAtFirst={isWrong}>
      <div className="detail-part">
        <OptionalTextField label={t.effect} isLong {...field('effect')} />
        <div className="field-row">
          <DateField label={t.periodFrom} isOptional {...field('periodFrom')} />
          <DateField label={t.periodTo} isOptional {...field('periodTo')} />
          <NumberField label={t.cost} isOptional unit="€" minValue={0} {...field('costEuros')} />
        </div>
        <ListField legend={t.byGender} error={field('reachGroups').error}>
          {groupFields(genders)}
        </ListField>
        <ListField legend={t.byAge} help={t.reachHelp}>
          {groupFields(ageGroups)}
        </ListField>
      </div>
    </Disclosure>
  )
}
