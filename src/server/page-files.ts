import { z } from 'zod'

/** The files of each page of the workspace by its address, as the build has written them. */
export const pageFiles = z.record(z.string(), z.array(z.string()))

/** Finds the files of the page at an address; parts of a listed address that begin with a colon stand for any one part. */
export function filesOfPages(listed: z.infer<typeof pageFiles>): (path: string) => readonly string[] {
  const pages = Object.entries(listed)
    .map(([address, files]) => ({ parts: address.split('/'), files }))
    // Of two that fit, the one that says more of its parts.
    .sort((a, b) => namesIn(a.parts) - namesIn(b.parts))
  return (path) => {
    const parts = path.replace(/\/$/, '').split('/')
    const fits = (page: readonly string[]) =>
      page.length === parts.length && page.every((part, at) => isName(part) || part === parts[at])
    return pages.find((page) => fits(page.parts))?.files ?? []
  }
}

const isName = (part: string): boolean => part.startsWith(':')
const namesIn = (parts: readonly string[]): number => parts.filter(isName).length
