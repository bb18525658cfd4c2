'use client'
export function BenchTab(_: Record<string, unknown>) {
  return null
}
