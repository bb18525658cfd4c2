'use client'
export function InsightTab(_: Record<string, unknown>) {
  return null
}
