import { createHmac } from 'node:crypto'

/**
 * The token of somebody's personal link. It follows from the installation's key, so that every letter of a round
 * carries the same link although the database keeps only its hash; another number is another link.
 */
export const linkToken = (secret: Buffer, { id, linkNumber }: { id: string; linkNumber: number }): string =>
  createHmac('sha256', secret).update(`follow-up link\0${id}\0${linkNumber}`).digest('base64url')

/** The token stands in the fragment: browsers send it to no server and no log. */
export const personalLink = (baseUrl: string, token: string): string => `${baseUrl}/app/follow-up#${token}`
