import type { Shell } from '#web/shell.ts'

/** Every module's pages, and who is signed in: what the workspace's shell is made of. */
export const shell: Shell = {
  pages: [],
  loadSession: async () => null,
  signOut: async () => undefined,
  signInAddress: '/app/sign-in',
}
