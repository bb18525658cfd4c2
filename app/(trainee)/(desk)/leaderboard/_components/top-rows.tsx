import { ButtonLink } from '@/components/button'
import type { BoardChoice, BoardPage } from '@/server/standings/board'
import { BoardTable } from './board-table'

type Props = {
  readonly choice: BoardChoice
  readonly page: BoardPage
  readonly first: boolean
  readonly href: (choice: BoardChoice, after?: string) => string
}

/** The board from its top, twenty at a time. */
export function TopRows({ choice, page, first, href }: Props) {
  if (page.rows.length === 0 && first)
    return <p className="text-ink-soft">Nobody stands on this board yet. The first result opens it.</p>
  return (
    <div>
      {page.rows.length === 0 ? (
        <p className="text-ink-soft">Nobody stands below that.</p>
      ) : (
        <BoardTable title={first ? 'The top' : 'Further down'} board={choice.board} rows={page.rows} />
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        {page.next === null ? null : <ButtonLink href={href(choice, page.next)}>The next twenty</ButtonLink>}
        {first ? null : (
          <ButtonLink href={href(choice)} look="quiet">
            Back to the top
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
