import { useRevalidator } from 'react-router'

/**
 * Reads the page again when it shows another arrangement than the one that is told of, and when it is not known which.
 * What somebody arranged after the page was read and before its connection stood is found so.
 */
export function useLookAnew(shown: string): (arrangement?: string) => void {
  const { revalidate } = useRevalidator()
  return (arrangement) => {
    if (arrangement !== shown) void revalidate()
  }
}
