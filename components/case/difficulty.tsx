const words = ['Gentle', 'Steady', 'Hard', 'Fierce', 'Extreme'] as const

export const difficultyWord = (level: number): string => words[Math.min(5, Math.max(1, level)) - 1] ?? words[0]

/** One to five, as strokes of a tally and in a word. */
export function Difficulty({ level }: { readonly level: number }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="0 0 34 14" className="h-3.5 w-auto" aria-hidden="true" focusable="false">
        {[1, 2, 3, 4, 5].map((stroke) => (
          <path
            key={stroke}
            d={`M${stroke * 6} 2L${stroke * 6 - 2} 12`}
            className={stroke <= level ? 'stroke-ink' : 'stroke-rule'}
            strokeWidth="2.600"
            strokeLinecap="round"
          />
        ))}
      </svg>
      {difficultyWord(level)}
    </span>
  )
}
