import type { Page } from '#web/page.ts'
import { responsibilityPages } from '../responsibility/web/responsibility.pages.ts'

export const groupPages: readonly Page[] = [...responsibilityPages]
