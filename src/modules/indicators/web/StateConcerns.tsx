import { MessageSquarePlus } from 'lucide-react'
import { Link, useSearchParams } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { Indicator } from '../indicator.ts'
import { concernsOnAddress, newConcernAddress } from './addresses.ts'
import { AddSign } from './AddSign.tsx'
import { readStateAddress } from './state-address.ts'
import { stateViewTexts } from './state-views.texts.ts'
import type { StateRow } from './state.ts'

interface Props {
  row: Pick<StateRow, 'concerns'> & {
    profile: Pick<StateRow['profile'], 'change'> & { indicator: Pick<Indicator, 'key'> }
  }
  /** The indicator's name. */
  name: string
  mayAddConcern: boolean
  /** Whether there is room for words beside the icon. */
  hasWords?: boolean
}

/** The joys and concerns about an indicator, and the way to a new one, which is a joy where the figure went to the better. */
export function StateConcerns({ row: { concerns, profile }, name, mayAddConcern, hasWords = false }: Props) {
  const t = useTexts(stateViewTexts)
  const { organisation } = usePlace()
  const [query] = useSearchParams()
  const { region } = readStateAddress(query)
  const { key } = profile.indicator
  const isJoy = profile.change?.verdict === 'better'
  return (
    <>
      {concerns && (
        <Link className="state-goal" to={concernsOnAddress(organisation.slug, key)}>
          {t.concerns(concerns.joys, concerns.concerns)}
        </Link>
      )}
      {mayAddConcern && (
        <AddSign
          icon={MessageSquarePlus}
          to={newConcernAddress(organisation.slug, { indicator: key, region, isJoy })}
          name={t.addConcern(name)}
          words={hasWords ? t.writeConcern : undefined}
        />
      )}
    </>
  )
}
