import { Link } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { type StateAddress, toQuery } from './state-address.ts'
import { stateTexts } from './state.texts.ts'

/** How many rows the filters leave, told to everybody; and the way back from a filter that has no button. */
export function StateShown({ count, address }: { count: number; address: StateAddress }) {
  const t = useTexts(stateTexts)
  return (
    <div className={address.verdict ? 'state-only' : ''}>
      {address.verdict && <span>{t.onlyVerdict[address.verdict]}</span>}
      <output className={address.verdict ? '' : 'visually-hidden'}>{t.shown(count)}</output>
      {address.verdict && (
        <Link to={toQuery({ ...address, verdict: null }) || '?'} preventScrollReset>
          {t.showAll}
        </Link>
      )}
    </div>
  )
}
