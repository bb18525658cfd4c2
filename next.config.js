// The Content-Security-Policy is not here: it needs a fresh nonce per answer (proxy.ts).
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  // The microphone is for practising calls aloud; nothing else is ever asked for.
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), payment=(), usb=(), microphone=(self)' },
]

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Gives pages real 401 and 403 answers (app/forbidden.tsx), as notFound() gives a 404.
  experimental: { authInterrupts: true },
  // Native parts and worker threads, which a bundle would break.
  serverExternalPackages: ['@libsql/client', 'libsql', '@prisma/adapter-libsql', '@node-rs/argon2', 'pino'],
  // `npm test` checks the types; checking them again would only make the first start slower.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
}
