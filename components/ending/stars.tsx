import { Star } from 'lucide-react'

export function Stars({ count }: { readonly count: number }) {
  return (
    <span role="img" aria-label={`${count} of 5 stars`} className="inline-flex gap-0.5">
      {[1, 2, 3, 4, 5].map((star) => (
        <Star key={star} size={18} aria-hidden className={star <= count ? 'fill-ink text-ink' : 'text-edge'} />
      ))}
    </span>
  )
}
