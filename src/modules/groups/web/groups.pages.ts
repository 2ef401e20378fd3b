import type { Page } from '#web/page.ts'

export const groupPages: readonly Page[] = []
