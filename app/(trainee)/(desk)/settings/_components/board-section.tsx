'use client'

import { Field, TextInput } from '@/components/field'
import type { Settings } from '@/server/settings/require-settings'
import { useSaving } from '../../../_components/use-saving'
import { saveBoard } from '../actions'
import { SaveRow } from './save-row'
import { Tick } from './tick'

type Props = { readonly name: string; readonly board: Settings['board'] }

/** Whether to stand on the boards, and under which name. */
export function BoardSection({ name, board }: Props) {
  const { stage, problemAt, formProps } = useSaving(saveBoard)
  return (
    <form {...formProps} className="grid gap-5">
      <Tick name="onBoard" checked={board.onBoard} title="Show me on the leaderboards">
        Untick and save, and you are off every board at once. Your practice and your points stay yours.
      </Tick>
      <Field label="Name shown there" hint={`Leave it empty to be shown as ${name}.`} error={problemAt('alias')}>
        {(wired) => (
          <TextInput {...wired} name="alias" maxLength={40} autoComplete="off" defaultValue={board.alias ?? ''} />
        )}
      </Field>
      <SaveRow stage={stage} problem={problemAt('')} />
    </form>
  )
}
