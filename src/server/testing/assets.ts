import type { Assets } from '../assets.ts'

/** Where nothing was built: every file at the address of its source, and no workspace page. */
export const sourceAssets: Assets = {
  mount() {},
  addressOf: (source) => `/${source}`,
  async close() {},
}
