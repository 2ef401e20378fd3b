import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/**
 * Everything comes from this host and nothing runs that does not stand in a file of ours. Images may be `data:`
 * because the design's wave is one. Development needs Vite's inline preamble and its socket.
 */
export function securityHeaders({ secure, development }: { secure: boolean; development: boolean }): MiddlewareHandler {
  const own = ["'self'"]
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: development ? [...own, "'unsafe-inline'"] : own,
      styleSrc: development ? [...own, "'unsafe-inline'"] : own,
      imgSrc: [...own, 'data:'],
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
