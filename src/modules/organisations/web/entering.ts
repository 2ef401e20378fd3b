import { useNavigate, useSearchParams } from 'react-router'

import { call } from '#web/api.ts'
import { useSetLanguage } from '#web/language.tsx'
import { getSession } from '../session.contract.ts'

/** Where to go after signing in: the page that was asked for, never another site. */
export const pageAfter = (wanted: string | null): string => (wanted && /^\/app(\/|$)/.test(wanted) ? wanted : '/app')

/** Opens the workspace for whoever has just signed in, in the person's own language. */
export function useEnter(): (page?: string) => Promise<void> {
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const setLanguage = useSetLanguage()
  return async (page = pageAfter(search.get('to'))) => {
    const { person } = await call(getSession, {})
    if (person) setLanguage(person.language)
    // A page that reads its fragment when it loads is loaded anew.
    if (page.includes('#')) window.location.assign(page)
    else await navigate(page)
  }
}
