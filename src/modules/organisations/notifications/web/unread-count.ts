import { call } from '#web/api.ts'
import { countUnread } from '../notifications.contract.ts'

export const readUnreadCount = async (organisation: string): Promise<number> =>
  (await call(countUnread, { organisation })).unread
