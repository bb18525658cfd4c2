import { Check } from 'lucide-react'
import type { Saving } from './use-saving'

const words: Record<Saving, string> = {
  kept: '',
  changed: 'Not saved yet',
  saving: 'Saving',
  saved: 'Saved',
  failed: 'Not saved',
}

/** Says, and tells screen readers, whether what stands in the form is saved. */
export function SavedLine({ stage, saved = words.saved }: { readonly stage: Saving; readonly saved?: string }) {
  return (
    <p role="status" className="inline-flex min-h-6 items-center gap-1.5 text-ink-soft text-sm">
      {stage === 'saved' ? <Check size={17} aria-hidden className="text-earned-ink" /> : null}
      {stage === 'saved' ? saved : words[stage]}
    </p>
  )
}
