import { useParams, useRouteLoaderData } from 'react-router'

import { type Day, isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Place, Session } from './shell.ts'

/** The route that loads the session; every page inside the frame is below it. */
export const workspaceRoute = 'workspace'

/** Who is signed in and where they belong. Only inside the frame. */
export function useSession(): Session {
  const session = useRouteLoaderData(workspaceRoute) as Session | undefined
  if (!session) throw new Error('useSession outside the frame')
  return session
}

/** The organisation of the address with the person's role in it and its today, which in the demo stands still. */
export function usePlace(): Place & { today: Day } {
  const { organisation: slug } = useParams()
  const place = useSession().places.find(({ organisation }) => organisation.slug === slug)
  if (!place) throw new Error('usePlace outside an organisation')
  return { ...place, today: todayOf(place.organisation) }
}

/** The day on an organisation's clock: the demo's fixed one, else today's in Finland. */
export const todayOf = ({ demo }: Pick<Organisation, 'demo'>): Day => (demo ? demoDay : isoDay(new Date()))
