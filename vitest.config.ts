import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      // Throws outside React's server condition, which is its purpose; a test is a server.
      { find: 'server-only', replacement: at('server/testing/server-only.ts') },
      { find: /^@\//, replacement: at('./') },
    ],
  },
  test: {
    include: ['{domain,server,app,components,prisma,scripts,scenarios}/**/*.test.{ts,tsx}', 'proxy.test.ts'],
    globalSetup: 'server/testing/make-template.ts',
    setupFiles: 'server/testing/own-database.ts',
    // Two cores, shared with a database per file.
    maxWorkers: 2,
    testTimeout: 15_000,
    hookTimeout: 30_000,
  },
})
