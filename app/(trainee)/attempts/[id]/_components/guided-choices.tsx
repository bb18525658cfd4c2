type Props = { readonly choices: readonly string[]; readonly onChoose: (text: string) => void }

/** Written replies to start from. They go into the answer box, so that they can be made one's own before sending. */
export function GuidedChoices({ choices, onChoose }: Props) {
  if (choices.length === 0) return null
  return (
    <section aria-label="Replies to choose from">
      <p className="label-type">Choose one, change it if you like, then send</p>
      <ul className="-m-1 mt-1 grid max-h-[28dvh] gap-2 overflow-y-auto overscroll-contain p-1 lg:max-h-[36dvh]">
        {choices.map((choice) => (
          <li key={choice}>
            <button
              type="button"
              onClick={() => onChoose(choice)}
              className="w-full rounded-lg border border-rule bg-sheet px-4 py-2.5 text-left text-sm hover:border-ink"
            >
              {choice}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
