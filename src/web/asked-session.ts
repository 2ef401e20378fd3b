import { createContext, type LoaderFunctionArgs, type MiddlewareFunction } from 'react-router'

import type { Place, Session } from './shell.ts'

/** What a loader hands on of what it was asked with. */
export type Asked = Pick<LoaderFunctionArgs, 'params' | 'context'>

const asking = createContext<() => Promise<Session | null>>()

/**
 * What the loaders of one navigation share: whichever first wants the session asks for it, the others wait with it.
 * A middleware and not the router's `getContext`, which is awaited before a navigation counts as begun: a revalidation
 * asked for in the same breath would take its place, and a window that the address had opened would stay.
 */
export const sharingSession =
  (load: () => Promise<Session | null>): MiddlewareFunction =>
  ({ context }) => {
    let asked: Promise<Session | null> | undefined
    context.set(asking, () => (asked ??= load()))
  }

/** Who is signed in at this navigation; null: nobody. Only in loaders: a component has `useSession`. */
export const askSession = ({ context }: Pick<Asked, 'context'>): Promise<Session | null> => context.get(asking)()

/** Where the person belongs of what the address names; undefined: not there. */
export async function askPlace(asked: Asked): Promise<Place | undefined> {
  const session = await askSession(asked)
  return session?.places.find(({ organisation }) => organisation.slug === asked.params.organisation)
}
