import { RingShape } from '#charts/RingShape.tsx'
import type { ClockThing } from '../clock.contract.ts'
import type { EntryLane } from '../entry-kind.ts'
import { laneOfThing } from './clock-view.ts'

/** How a thing is drawn: what is cancelled is left out of drawings, and hollow in lists. */
export const drawnState = (state: ClockThing['state']): 'done' | 'coming' | 'late' =>
  state === 'cancelled' ? 'coming' : state

/** A lane's shape beside words. */
export const LaneShape = ({ lane, state }: { lane: EntryLane; state: 'done' | 'coming' | 'late' }) => (
  <svg className="lane-shape" width={16} height={16} viewBox="0 0 20 20" aria-hidden>
    <RingShape lane={lane} x={10} y={10} size={7} state={state} />
  </svg>
)

export const ThingShape = ({ thing }: { thing: ClockThing }) => (
  <LaneShape lane={laneOfThing(thing)} state={drawnState(thing.state)} />
)
