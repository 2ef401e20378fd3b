const oneYearInSeconds = 31_536_000

/** What a device remembers and the server should know of: not a secret, and of nobody in particular. Null forgets it. */
export function keepCookie(name: string, value: string | null): void {
  const age = value === null ? 0 : oneYearInSeconds
  document.cookie = `${name}=${value ?? ''}; path=/; max-age=${age}; samesite=lax`
}
