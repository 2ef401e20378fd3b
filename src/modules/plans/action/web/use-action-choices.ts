import { useEffect, useState } from 'react'

import { listPeople } from '#modules/organisations/people.contract.ts'
import { listSubAreas } from '#modules/regions/sub-areas.contract.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { Choice } from '#web/ui/Select.tsx'
import { listActionNames } from '../action-page.contract.ts'

export interface ActionChoices {
  people: readonly Choice[]
  areas: readonly Choice[]
  actions: readonly Choice[]
}

/** What the form of an action is chosen from; a list that the caller may not read is empty. */
export function useActionChoices(): ActionChoices | null {
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const [choices, setChoices] = useState<ActionChoices | null>(null)
  useEffect(() => {
    let isWanted = true
    const place = { organisation }
    const named = (label: string, value: string, description?: string): Choice => ({
      value,
      label,
      ...(description && { description }),
    })
    void Promise.all([
      orNone(call(listPeople, place).then(({ people }) => people.map(({ id, name }) => named(name, id)))),
      orNone(
        call(listSubAreas, place).then(({ items }) => items.map((one) => named(textIn(one.title, language), one.key))),
      ),
      orNone(
        call(listActionNames, place).then(({ actions }) =>
          actions.map((one) => named(textIn(one.title, language), one.id, textIn(one.programme, language))),
        ),
      ),
    ]).then(([people, areas, actions]) => isWanted && setChoices({ people, areas, actions }))
    return () => {
      isWanted = false
    }
  }, [organisation, language])
  return choices
}

/** The form can be filled in without any of the lists: what is missing in it is not chosen. */
const orNone = (asked: Promise<Choice[]>): Promise<Choice[]> => asked.catch(() => [])
