import { FilePen, Mail, MessageCircleWarning, PhoneCall, Repeat2, Star, TriangleAlert } from 'lucide-react'
import type { EndingView } from '@/domain/attempt/view'
import { Stars } from './stars'

const kinds: Record<string, { readonly title: string; readonly Icon: typeof Mail }> = {
  review: { title: 'The review they left', Icon: Star },
  post: { title: 'What they posted', Icon: MessageCircleWarning },
  email: { title: 'The email that came after', Icon: Mail },
  call: { title: 'The call that came after', Icon: PhoneCall },
  renewal: { title: 'When the contract came up', Icon: Repeat2 },
  note: { title: 'The note on the file', Icon: FilePen },
  complaint: { title: 'The complaint that was filed', Icon: TriangleAlert },
}

/** What came of it: the review, the post, the renewal. */
export function Aftermath({ aftermath }: { readonly aftermath: EndingView['aftermath'] }) {
  const { title, Icon } = kinds[aftermath.kind] ?? { title: 'What came of it', Icon: Mail }
  return (
    <figure className="rounded-lg border border-rule bg-sheet p-5 sm:p-6">
      <figcaption className="label-type flex items-center gap-2">
        <Icon size={16} aria-hidden />
        {title}
      </figcaption>
      {aftermath.stars === undefined ? null : (
        <div className="mt-3">
          <Stars count={aftermath.stars} />
        </div>
      )}
      <blockquote className="mt-2.5 whitespace-pre-line text-lg">{aftermath.text}</blockquote>
      <p className="mt-3 text-ink-faint text-sm">{aftermath.from}</p>
    </figure>
  )
}
