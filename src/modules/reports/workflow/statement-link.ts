import { createHmac } from 'node:crypto'

/**
 * The token of a personal link to a statement. It follows from the installation's key, so that every letter carries the
 * same link although the database keeps only its hash; another number is another link.
 */
export const statementToken = (secret: Buffer, { id, linkNumber }: { id: string; linkNumber: number }): string =>
  createHmac('sha256', secret).update(`statement link\0${id}\0${linkNumber}`).digest('base64url')

/** The token stands in the fragment: browsers send it to no server and no log. */
export const statementLink = (baseUrl: string, token: string): string => `${baseUrl}/app/statement#${token}`
