/** The customer is writing. Decoration for eyes; the conversation says it in words. */
export function TypingDots() {
  return (
    <div
      aria-hidden="true"
      className="arriving flex w-fit gap-1.5 rounded-xl rounded-bl-sm border border-rule bg-sheet px-4 py-4"
    >
      {[0, 1, 2].map((dot) => (
        <span key={dot} className="typing-dot size-2 rounded-full bg-ink-faint" />
      ))}
    </div>
  )
}
