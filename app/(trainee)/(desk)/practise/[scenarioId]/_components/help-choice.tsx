import { Choice } from '@/components/choice'

/** How much help the trainee wants. `guided`: this customer comes with written replies. */
export function HelpChoice({ guided }: { readonly guided: boolean }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-bold">How much help?</legend>
      {guided ? (
        <Choice name="mode" value="guided" title="Guided">
          Written replies to start from
        </Choice>
      ) : null}
      <Choice name="mode" value="coached" title="Coached" first>
        Your own words, with a note after each reply
      </Choice>
      <Choice name="mode" value="solo" title="Solo">
        Your own words, notes at the end; counts for the board
      </Choice>
    </fieldset>
  )
}
