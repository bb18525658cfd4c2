// Stands in for the package of that name in tests (vitest.config.ts).
export {}
