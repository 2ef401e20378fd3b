import type { LucideIcon } from 'lucide-react'

/** A lucide icon beside a word: it says nothing that the word does not, so assistive technology skips it. */
export const Icon = ({ as: Drawing, strong = false }: { as: LucideIcon; strong?: boolean }) => (
  <Drawing className="icon" aria-hidden strokeWidth={strong ? 2.4 : 1.75} />
)
