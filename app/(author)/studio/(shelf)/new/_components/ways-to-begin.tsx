'use client'

import { Tabs } from '@/components/tabs'
import type { Template } from '@/domain/editing/templates'
import { FromFile } from './from-file'
import { FromTemplate } from './from-template'
import { FromTranscript } from './from-transcript'

export function WaysToBegin({ templates }: { readonly templates: readonly Template[] }) {
  return (
    <Tabs
      label="Ways to begin"
      className="mt-4"
      tabs={[
        { id: 'template', label: 'From a pattern', content: <FromTemplate templates={templates} /> },
        { id: 'transcript', label: 'From a real conversation', content: <FromTranscript /> },
        { id: 'file', label: 'From a file', content: <FromFile /> },
      ]}
    />
  )
}
