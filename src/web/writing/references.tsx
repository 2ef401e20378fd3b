import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'

/** What a text may refer to: a figure, a table or a picture with a number. */
export interface Referable {
  block: string
  /** "kuvio", in the language of the text. */
  name: string
  number: number
  caption: string
  /** The title of the chapter that it is in. */
  chapter: string
}

/** What is numbered in the document at this moment; editors are told when the numbers have changed. */
export interface ReferenceBook {
  all: () => readonly Referable[]
  find: (block: string) => Referable | undefined
  subscribe: (listener: () => void) => () => void
}

function createBook(first: readonly Referable[]): ReferenceBook & { set: (all: readonly Referable[]) => void } {
  let all = first
  const listeners = new Set<() => void>()
  return {
    all: () => all,
    find: (block) => all.find((one) => one.block === block),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set(next) {
      all = next
      for (const listener of listeners) listener()
    },
  }
}

/** Null: nothing in the document is numbered, and nothing is referred to. */
const ReferencesContext = createContext<ReferenceBook | null>(null)

/** What the texts on the page may refer to. */
export function ReferencesProvider({ all, children }: { all: readonly Referable[]; children: ReactNode }) {
  const [book] = useState(() => createBook(all))
  useEffect(() => book.set(all), [book, all])
  return <ReferencesContext value={book}>{children}</ReferencesContext>
}

export const useReferences = () => useContext(ReferencesContext)

/** What a reference says: "kuvio 3", or only the number. */
export const referenceWords = ({ name, number }: Referable, says: string): string =>
  says === 'number' ? String(number) : `${name}\u00a0${number}`
