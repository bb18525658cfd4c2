import { type NextRequest, NextResponse } from 'next/server'
import { getToken } from 'next-auth/jwt'

// What a person may open who has not signed in. Everything else is closed: a new page is safe before anybody thought of it.
const open = [/^\/sign-in$/, /^\/how-grading-works$/, /^\/join\/[^/]+$/, /^\/api\/auth\//, /^\/api\/health$/]

/** Runs before every page and route: who is not signed in goes no further, and each answer gets its own script nonce. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl
  const isApi = pathname.startsWith('/api/')
  const policy = contentSecurityPolicy(Buffer.from(crypto.randomUUID()).toString('base64'))

  if (isForeignWrite(request)) return refuse(403, 'not-allowed', 'This request came from another site.')
  const isOpen = open.some((path) => path.test(pathname))
  if (!isOpen && !(await getToken({ req: request, secret: process.env.NEXTAUTH_SECRET ?? '' }))) {
    if (isApi) return refuse(401, 'not-signed-in', 'Please sign in first.')
    const signIn = new URL('/sign-in', request.url)
    if (pathname !== '/') signIn.searchParams.set('callbackUrl', pathname + search)
    return NextResponse.redirect(signIn)
  }

  // Next reads the nonce for its own scripts from the request's policy.
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

function refuse(status: number, code: string, message: string): NextResponse {
  return NextResponse.json({ error: { code, message } }, { status })
}

/** A write sent by another site's page. Cookies are same-site already; this does not depend on them. */
function isForeignWrite(request: NextRequest): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return false
  return request.headers.get('sec-fetch-site') === 'cross-site'
}

function contentSecurityPolicy(nonce: string): string {
  // React reconstructs server errors with eval, in development only.
  const forDevelopment = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${forDevelopment}`,
    // Charts, the scenario map and the editor position things with style attributes and style elements they make themselves.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export const config = {
  matcher: ['/((?!_next/static|_next/image|favicon.ico|icon|apple-icon|robots.txt).*)'],
}
