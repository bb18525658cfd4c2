type Props = { readonly hasTurns: boolean; readonly own: boolean }

/** Straight to a part of a long page: with the keyboard the last line of it is a hundred stops away. */
export function PlacesBelow({ hasTurns, own }: Props) {
  const places = [
    ['#score', 'The points'],
    ...(hasTurns ? [['#curve', 'Their temper']] : []),
    ['#transcript', 'The conversation'],
    ...(own ? [['#next', 'What you take from it']] : []),
  ]
  return (
    <nav aria-label="On this page" className="mt-8">
      <ul className="flex flex-wrap gap-x-6 text-sm">
        {places.map(([href, label]) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-9 items-center underline decoration-edge underline-offset-4">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
