'use client'

import { Archive, ArchiveRestore, Copy, Download, Ellipsis } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { buttonClass } from '@/components/button'
import { Menu, MenuItem } from '@/components/menu'
import type { StudioCard } from '@/server/studio/answers'
import { ask, troubleOf } from '../../_components/ask'
import { DuplicateDialog } from './duplicate-dialog'

/** Everything that is done to a customer as a whole. */
export function RowMenu({ card }: { readonly card: StudioCard }) {
  const router = useRouter()
  const [copying, setCopying] = useState(false)
  const { scenarioId, title, archived, draft, published } = card
  const archive = async () => {
    const trouble = troubleOf(await ask(`${scenarioId}/archive`, 'PUT', { archived: !archived }))
    toast(trouble ?? (archived ? `${title} is back in the library.` : `${title} is in the archive.`))
    router.refresh()
  }
  const save = (of: string) => window.location.assign(`/api/studio/${scenarioId}/export?of=${of}`)
  return (
    <>
      <Menu
        trigger={
          <button type="button" className={buttonClass('quiet', 'small')} aria-label={`More for ${title}`}>
            <Ellipsis size={20} aria-hidden />
          </button>
        }
      >
        <MenuItem icon={<Copy size={16} aria-hidden />} onSelect={() => setCopying(true)}>
          Make a copy
        </MenuItem>
        {draft ? (
          <MenuItem icon={<Download size={16} aria-hidden />} onSelect={() => save('draft')}>
            Save the draft as a file
          </MenuItem>
        ) : null}
        {published ? (
          <MenuItem icon={<Download size={16} aria-hidden />} onSelect={() => save(published.versionId)}>
            Save version {published.number} as a file
          </MenuItem>
        ) : null}
        <MenuItem
          icon={archived ? <ArchiveRestore size={16} aria-hidden /> : <Archive size={16} aria-hidden />}
          onSelect={archive}
        >
          {archived ? 'Put back in the library' : 'Move to the archive'}
        </MenuItem>
      </Menu>
      <DuplicateDialog scenarioId={scenarioId} title={title} open={copying} onOpenChange={setCopying} />
    </>
  )
}
