import type { Position } from './document'

/** The conversation as a map: what is drawn, in plain words, without knowing how. */
export type Graph = {
  readonly start: string | null
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** False when the YAML itself is broken: then this is as much as could be read, and structured edits are refused. */
  readonly isWhole: boolean
}

export type GraphNode = {
  /** Unique on the map, also when two nodes share one id: `node:outburst`, `ending:settled`, `action:manager`, `node:outburst#1`. */
  readonly key: string
  readonly kind: 'node' | 'ending' | 'action'
  readonly id: string
  readonly title: string
  /** First words said there, for the card. */
  readonly says: string
  /** Nodes: 0 to 3. */
  readonly abuse: number
  /** Endings: kind and worth. */
  readonly ending: { readonly kind: string; readonly worth: number } | null
  /** The customer's temper as far as the map can tell, to draw the face: the start's own, else null. */
  readonly temper: number | null
  readonly isStart: boolean
  /** Where it stands in the file, for `set-field` and for going to the line. */
  readonly path: readonly (string | number)[]
  /** Where the author has put it; null leaves it to the automatic layout. */
  readonly position: Position | null
}

export type GraphEdge = {
  /** Unique and stable while ids are: `outburst/lost-it`, `outburst/otherwise`, `actions.manager/after-abuse`, `customer/boils-over`. */
  readonly key: string
  readonly kind: 'route' | 'otherwise' | 'boils-over' | 'leaves'
  readonly from: string
  /** Null when it stays where it is, or when the target does not exist (`isDangling`). */
  readonly to: string | null
  readonly stays: boolean
  readonly isDangling: boolean
  /** Route id, `otherwise`, or the plain name of what happens. */
  readonly id: string
  /** 1 is looked at first. `otherwise` comes last. */
  readonly priority: number
  /** The condition in plain words: "insults or shouts", "puts back *due-thursday*". */
  readonly label: string
  readonly path: readonly (string | number)[]
}
