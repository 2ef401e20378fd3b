import { useAct } from '#modules/organisations/web/acting.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import { groupInput } from '../group.ts'
import { updateGroup } from '../groups.contract.ts'
import type { GroupProps } from './GroupPage.tsx'
import { groupPageTexts } from './group-pages.texts.ts'

const marks = { met: 'done', broken: 'late', byHand: 'waiting' } as const satisfies Record<string, Status>

/** The rules of who is in the group, what is broken and what to do about it. */
export function GroupRules({ data }: GroupProps) {
  const t = useTexts(groupPageTexts)
  const language = useLanguage()
  const { rules, leads } = data
  return (
    <section className="group-part">
      <h2>{t.rulesTitle}</h2>
      {rules.length === 0 && <p className="muted">{t.rulesNone}</p>}
      <ul className="group-rules">
        {rules.map(({ rule, state, words, fault }) => (
          <li key={rule.kind} className={`group-rule ${state}`}>
            <p>{words[language]}</p>
            <StatusMark status={marks[state]} label={t.ruleStates[state]} />
            {fault && (
              <>
                <p className="group-fault">{fault[language].fault}</p>
                <p className="small">
                  <b>{t.whatToDo}:</b> {fault[language].remedy}
                </p>
              </>
            )}
            {leads && rule.kind === 'genderBalance' && state !== 'met' && <CheckByHand data={data} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Records what was counted by hand, with today as its day. */
function CheckByHand({ data: { group } }: GroupProps) {
  const t = useTexts(groupPageTexts)
  const { organisation, today } = usePlace()
  const { act, isBusy } = useAct()
  const record = (isMet: boolean) => {
    const { id, version } = group
    const rules = group.rules.map((rule) =>
      rule.kind === 'genderBalance' ? { ...rule, checked: { on: today, isMet } } : rule,
    )
    const content = groupInput.parse({ ...group, rules })
    void act(() => call(updateGroup, { ...content, organisation: organisation.slug, id, version }), t.wasChecked)
  }
  return (
    <>
      <p className="small">{t.byHandAdvice}</p>
      <div className="group-deeds">
        <Button size="small" isBusy={isBusy} onPress={() => record(true)}>
          {t.markChecked}
        </Button>
        <Button size="small" variant="quiet" isBusy={isBusy} onPress={() => record(false)}>
          {t.markNotMet}
        </Button>
      </div>
    </>
  )
}
