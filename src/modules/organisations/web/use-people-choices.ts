import { useEffect, useState } from 'react'

import { call } from '#web/api.ts'
import { usePlace } from '#web/session.tsx'
import type { Choice } from '#web/ui/Select.tsx'
import { listPeople } from '../people.contract.ts'

/** The people of the organisation to choose from; none until they have come. */
export function usePeopleChoices(): readonly Choice[] {
  const { organisation } = usePlace()
  const [people, setPeople] = useState<readonly Choice[]>([])
  useEffect(() => {
    let isWanted = true
    void call(listPeople, { organisation: organisation.slug }).then(
      (answer) => isWanted && setPeople(answer.people.map(({ id, name }) => ({ value: id, label: name }))),
    )
    return () => {
      isWanted = false
    }
  }, [organisation.slug])
  return people
}
