import { call } from '#web/api.ts'
import { type BoundarySet, listBoundarySets } from '../boundaries/boundaries.contract.ts'

export interface BoundariesData {
  sets: readonly BoundarySet[]
}

export async function loadBoundaries(): Promise<BoundariesData> {
  const { items } = await call(listBoundarySets, {})
  return { sets: items }
}
