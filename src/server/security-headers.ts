import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

interface HeaderOptions {
  /** Whether the site is reached by https. */
  secure: boolean
  /** Development needs Vite's inline preamble and its socket. */
  development: boolean
}

/**
 * Everything comes from this host and nothing runs that does not stand in a file of ours. Only the style sheet of the
 * API's page holds its pictures in itself.
 */
export function securityHeaders(options: HeaderOptions): MiddlewareHandler {
  const pages = headersWith(options, ["'self'"])
  const docs = headersWith(options, ["'self'", 'data:'])
  return (c, next) => (c.req.path.startsWith('/api/docs') ? docs(c, next) : pages(c, next))
}

function headersWith({ secure, development }: HeaderOptions, imgSrc: string[]): MiddlewareHandler {
  const own = ["'self'"]
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: development ? [...own, "'unsafe-inline'"] : own,
      styleSrc: development ? [...own, "'unsafe-inline'"] : own,
      imgSrc,
      fontSrc: own,
      connectSrc: development ? [...own, 'ws:'] : own,
      manifestSrc: own,
      formAction: own,
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: 'same-origin',
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: secure ? 'max-age=31536000; includeSubDomains' : false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
  })
}
