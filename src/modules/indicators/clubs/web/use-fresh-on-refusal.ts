import { useRevalidator } from 'react-router'

/**
 * Runs a deed; when it is refused the page's data is read anew before the refusal is told, since what somebody else has
 * changed meanwhile is the likely reason.
 */
export function useFreshOnRefusal(): (run: () => Promise<unknown>) => Promise<void> {
  const { revalidate } = useRevalidator()
  return async (run) => {
    try {
      await run()
    } catch (error) {
      await revalidate()
      throw error
    }
  }
}
