import { TableServiceError } from './table-service-error.ts'

/** An address that may be asked: http or https, without a user's name or password. Throws TableServiceError. */
export function readOutsideAddress(text: string): URL {
  const url = URL.parse(text.trim())
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw new TableServiceError('addressInvalid', { what: text.slice(0, 200) })
  if (url.username !== '' || url.password !== '') throw new TableServiceError('addressWithPassword', { what: url.host })
  return url
}
