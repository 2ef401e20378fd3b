import { Link } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { type StateAddress, toQuery } from './state-address.ts'
import { stateViewTexts } from './state-views.texts.ts'
import { stateTexts } from './state.texts.ts'

/** How many rows the filters leave, told to everybody; and the way back from what hides rows. */
export function StateShown({ count, address }: { count: number; address: StateAddress }) {
  const t = useTexts(stateTexts)
  const views = useTexts(stateViewTexts)
  const { verdict, sign } = address
  const isLess = verdict !== null || sign !== null
  return (
    <div className={isLess ? 'state-only' : ''}>
      {verdict && <span>{t.onlyVerdict[verdict]}</span>}
      {sign && <span>{views.onlySign[sign]}</span>}
      <output className={isLess ? '' : 'visually-hidden'}>{t.shown(count)}</output>
      {isLess && (
        <Link to={toQuery({ ...address, verdict: null, sign: null }) || '?'} preventScrollReset>
          {t.showAll}
        </Link>
      )}
    </div>
  )
}
