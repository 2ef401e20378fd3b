import { useLocation } from 'react-router'

/** Which of some parts of the page the address asks for, such as `#goal-…`; null: none of them. */
export function useSought(ids: readonly string[]): string | null {
  const { hash } = useLocation()
  return ids.find((id) => hash === `#${id}`) ?? null
}
