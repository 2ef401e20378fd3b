import { ListPlus } from 'lucide-react'
import { useState } from 'react'

import { useAct } from '#modules/organisations/web/acting.ts'
import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { takeAgendaSuggestions } from '../agenda.contract.ts'
import { type AgendaSuggestion, suggestionSources } from '../agenda-suggestion.ts'
import { meetingFaults } from './meeting-faults.texts.ts'
import { meetingPageTexts } from './meeting-page.texts.ts'

/** What is due, by where it comes from, to put onto the agenda in one press. */
export function Suggestions({
  meetingId,
  suggestions,
}: {
  meetingId: string
  suggestions: readonly AgendaSuggestion[]
}) {
  const t = useTexts(meetingPageTexts)
  const { slug: organisation } = usePlace().organisation
  const announce = useAnnounce()
  const { isBusy, act } = useAct(useTexts(meetingFaults))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const keys = suggestions.flatMap(({ key }) => (chosen.has(key) ? [key] : []))
  const take = () =>
    void act(async () => {
      const { added } = await call(takeAgendaSuggestions, { organisation, meeting: meetingId, keys })
      setChosen(new Set())
      announce(t.taken(added))
    })
  const choose = (key: string, isChosen: boolean) =>
    setChosen((before) => new Set(isChosen ? [...before, key] : [...before].filter((one) => one !== key)))
  return (
    <section className="meeting-panel no-print" aria-labelledby="suggestions">
      <h2 id="suggestions">{t.suggestions}</h2>
      <p className="small muted">{suggestions.length > 0 ? t.suggestionsLead : t.noSuggestions}</p>
      {suggestionSources.map((source) => {
        const its = suggestions.filter((one) => one.source === source)
        if (its.length === 0) return null
        return (
          <fieldset key={source} className="suggestions">
            <legend>{t.sources[source]}</legend>
            {its.map(({ key, title, reason }) => (
              <Checkbox key={key} isSelected={chosen.has(key)} onChange={(isChosen) => choose(key, isChosen)}>
                <span className="suggestion">
                  <PlanText text={title} />
                  <small className="muted">
                    <PlanText text={reason} />
                  </small>
                </span>
              </Checkbox>
            ))}
          </fieldset>
        )
      })}
      {suggestions.length > 0 && (
        <Button icon={ListPlus} isBusy={isBusy} isDisabled={keys.length === 0} onPress={take}>
          {t.takeChosen(keys.length)}
        </Button>
      )}
    </section>
  )
}
