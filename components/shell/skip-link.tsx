/** First stop of the Tab key on every page; pages mark their main part with `id="content"`. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-ink px-4 py-3 font-semibold text-paper focus:translate-y-0"
    >
      Skip to the content
    </a>
  )
}
