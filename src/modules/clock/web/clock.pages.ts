import type { Page } from '#web/page.ts'

export const clockPages: readonly Page[] = []
