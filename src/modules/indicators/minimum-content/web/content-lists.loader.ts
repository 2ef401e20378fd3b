import { call } from '#web/api.ts'
import type { ContentListHead } from '../content-list.ts'
import { listContentLists } from '../minimum-content.contract.ts'

export async function loadContentLists(): Promise<readonly ContentListHead[]> {
  return (await call(listContentLists, { register: 'real' })).items
}
