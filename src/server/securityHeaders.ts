import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

const shared = {
  crossOriginEmbedderPolicy: false,
  // Partners show our pictures and query the API from their own pages.
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  xFrameOptions: { action: 'sameorigin' },
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
} as const

/** Security headers of the public pages: nothing but what this host serves, no inline script or style. */
export function publicHeaders(isHttps: boolean): RequestHandler {
  return helmet({
    ...shared,
    strictTransportSecurity: isHttps,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
      },
    },
  })
}

/** The panel's policy: scripts by nonce; Payload's components need inline styles, blobs and data images. */
function panelPolicy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}

/** Security headers of the panel. The policy stands on the request too: that is where Next finds the nonce for its scripts. */
export function panelHeaders(isHttps: boolean, isDevelopment: boolean): RequestHandler {
  const rest = helmet({ ...shared, strictTransportSecurity: isHttps, contentSecurityPolicy: false })
  return (request, response, next) => {
    const policy = panelPolicy(randomBytes(16).toString('base64'), isDevelopment)
    request.headers['content-security-policy'] = policy
    response.setHeader('content-security-policy', policy)
    response.setHeader('cache-control', 'no-store')
    rest(request, response, next)
  }
}
