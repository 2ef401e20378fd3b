import { useEffect, useEffectEvent, useState } from 'react'

/** What a call answers, asked anew when what it asks of is another. */
export function useAnswer<Answer>(
  ask: (about: string) => Promise<Answer>,
  about: string,
): { answer: Answer | null; hasFailed: boolean } {
  const [state, setState] = useState<{ answer: Answer | null; hasFailed: boolean }>({ answer: null, hasFailed: false })
  const read = useEffectEvent(ask)
  useEffect(() => {
    let isWanted = true
    read(about).then(
      (answer) => isWanted && setState({ answer, hasFailed: false }),
      () => isWanted && setState({ answer: null, hasFailed: true }),
    )
    return () => {
      isWanted = false
    }
  }, [about])
  return state
}
