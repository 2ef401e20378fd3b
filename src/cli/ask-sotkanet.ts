import { SourceError } from '#modules/indicators/sources/source.ts'

/** Names the address that did not answer, and what to do. */
export async function askSotkanet<T>(address: string, question: () => Promise<T>): Promise<T> {
  try {
    return await question()
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    throw new Error(
      `Sotkanet at ${address} cannot be read: ${error.message}. Check the address and the connection, then try again.`,
      { cause: error },
    )
  }
}
