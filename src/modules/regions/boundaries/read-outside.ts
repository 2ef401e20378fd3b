/** Reads what stands at an address that a person typed. Throws `invalidInput` with a boundary fault of the address. */
export type ReadOutside = (address: string) => Promise<string>
