/** After the last stroke, before asking whether all is stored. */
const askMilliseconds = 300
/** A connection that says nothing for so long, though it was asked, is cut: nobody has told us yet. */
const answerMilliseconds = 8000

/** Asks the server whether all that was typed is stored. */
export interface Asking {
  /** From the first stroke until the server has said that all is stored. */
  isUnderWay: () => boolean
  /** Something was typed: an answer to what was asked before tells nothing of it. */
  typed: () => void
  /** Asks a moment after the last stroke. */
  askSoon: () => void
  ask: () => void
  /** Takes an answer; true: it is about all that was typed. */
  isSafe: (answered: number) => boolean
  /** Asks nothing and waits for no answer any more. */
  stop: () => void
}

interface Voice {
  send: (ask: number) => void
  /** A connection that was asked has said nothing. */
  unanswered: () => void
}

export function createAsking({ send, unanswered }: Voice): Asking {
  let asks = 0
  let isUnderWay = false
  let planned: ReturnType<typeof setTimeout> | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  const giveUp = () => clearTimeout(waiting)
  function ask(): void {
    clearTimeout(planned)
    giveUp()
    isUnderWay = true
    send(++asks)
    waiting = setTimeout(unanswered, answerMilliseconds)
  }
  return {
    isUnderWay: () => isUnderWay,
    typed() {
      asks++
      isUnderWay = true
    },
    askSoon() {
      clearTimeout(planned)
      planned = setTimeout(ask, askMilliseconds)
    },
    ask,
    isSafe(answered) {
      giveUp()
      if (answered !== asks) return false
      isUnderWay = false
      return true
    },
    stop() {
      clearTimeout(planned)
      giveUp()
    },
  }
}
