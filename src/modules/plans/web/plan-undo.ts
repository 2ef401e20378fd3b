import { call } from '#web/api.ts'
import { ChangedSince } from '#web/undo/undo-stack.ts'
import { listPlanChanges, movePlanObject } from '../plan-objects.contract.ts'
import type { MovableKind } from './plan-deeds.ts'

interface Moved {
  organisation: string
  kind: MovableKind
  id: string
  /** Where it was put. */
  position: number
}

/** Moves a part back to where it was before it was put at a place, if nothing has happened to it since. */
export async function moveBack({ organisation, kind, id, position }: Moved): Promise<void> {
  const { changes } = await call(listPlanChanges, { organisation, kind, id })
  const [last] = changes
  const { parentId, position: was } = last?.before ?? {}
  const isOurs = last?.change === 'moved' && last.after?.position === position
  if (!isOurs || typeof was !== 'number' || typeof parentId !== 'string') throw new ChangedSince(last?.byName ?? '')
  await call(movePlanObject, { organisation, kind, id, position: was, ...(kind !== 'programme' && { parentId }) })
}
