import type { Action } from '../attempt/event'
import type { GoldenText, Layout, Path, Plain, Position, ScenarioDocument } from './document'
import type { Splice } from './splice'

/** Whose routes: a node's or an action's. */
export type Owner = { readonly node: string } | { readonly action: Action }

/** What becomes of the routes that led to something removed: stay where they are, go too, or lead elsewhere. */
export type Orphans = 'stay' | 'remove' | { readonly to: string }

export type Named = 'node' | 'ending' | 'fact' | 'remedy' | 'memory'

type Block = { readonly [key: string]: Plain }

/**
 * One change an author makes, as data: the same for a drag, a form, a shortcut and a test. `applyEdit` folds it into the
 * document and answers with its inverse.
 */
export type Edit =
  /** Any field of the language; makes the key when it is missing. Only what differs is rewritten. */
  | { readonly kind: 'set-field'; readonly path: Path; readonly value: Plain }
  /** A key of a block, or an entry of a list. Taking out what is not there changes nothing. */
  | { readonly kind: 'remove-field'; readonly path: Path }
  /** Into the list at `path`, made when missing; at its end when `at` is left out. */
  | { readonly kind: 'insert-item'; readonly path: Path; readonly at?: number; readonly value: Plain }
  | { readonly kind: 'move-item'; readonly path: Path; readonly from: number; readonly to: number }
  /** Without `after` the node comes last. Missing keys are filled in so that the file still parses (see `newNode`). */
  | {
      readonly kind: 'add-node'
      readonly node: Block & { readonly id: string }
      readonly after?: string
      readonly position?: Position
    }
  | { readonly kind: 'remove-node'; readonly id: string; readonly routes: Orphans }
  /** Renames it wherever it is named, the map and the golden conversations included. */
  | { readonly kind: 'rename-id'; readonly of: Named; readonly from: string; readonly to: string }
  | { readonly kind: 'rename-route'; readonly in: Owner; readonly from: string; readonly to: string }
  /** `at` is its priority, 0 first; last when left out. */
  | {
      readonly kind: 'add-route'
      readonly in: Owner
      readonly route: Block & { readonly id: string }
      readonly at?: number
    }
  | { readonly kind: 'remove-route'; readonly in: Owner; readonly route: string }
  | { readonly kind: 'move-route'; readonly in: Owner; readonly route: string; readonly to: number }
  /** `route` may be `otherwise`; `go: null` stays at the node. */
  | { readonly kind: 'connect'; readonly in: Owner; readonly route: string; readonly go: string | null }
  | { readonly kind: 'add-ending'; readonly ending: Block & { readonly id: string }; readonly position?: Position }
  | { readonly kind: 'remove-ending'; readonly id: string; readonly routes: Orphans }
  | { readonly kind: 'add-fact'; readonly fact: Block & { readonly id: string } }
  | { readonly kind: 'add-remedy'; readonly remedy: Block & { readonly id: string } }
  /** Takes the name out of every condition and list that uses it, too. */
  | { readonly kind: 'remove-fact' | 'remove-remedy'; readonly id: string }
  /** A variant of what is said at `path`, the path of the `says` list itself. */
  | {
      readonly kind: 'add-saying'
      readonly path: Path
      readonly lines: readonly string[]
      readonly temper?: { readonly above?: number; readonly below?: number }
      readonly at?: number
    }
  /** Moves these on the map; null forgets a place, so that the automatic layout decides again. */
  | { readonly kind: 'set-layout'; readonly positions: Readonly<Record<string, Position | null>> }
  /** The source as typed or pasted: anything goes, also what does not parse. */
  | { readonly kind: 'replace-source'; readonly source: string }
  /** Another one takes its place, as a recovery copy or what is published: a step like any other, so it can be undone. */
  | { readonly kind: 'replace-document'; readonly document: ScenarioDocument }
  /** In place of the conversation of the same name, if there is one. */
  | { readonly kind: 'keep-golden'; readonly golden: GoldenText }
  | { readonly kind: 'drop-golden'; readonly name: string }
  | { readonly kind: 'set-goldens'; readonly conversations: readonly GoldenText[] }
  /** Several as one step, in order: all of them or none. */
  | { readonly kind: 'several'; readonly edits: readonly Edit[] }
  /** What every inverse is made of: pieces of text put back where they were. */
  | { readonly kind: 'put-back'; readonly splices: readonly Splice[]; readonly layout: Layout | null }

export type EditKind = Edit['kind']
