/** A reason as data: `code` names it, `where` points at it, `facts` fill the sentence that the edge writes. */
export type Problem = {
  readonly code: string
  readonly where?: string
  readonly facts?: Readonly<Record<string, string | number | boolean>>
}

export type Result<Value, Failure = Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Failure }

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })

export const fail = <Failure>(problem: Failure): Result<never, Failure> => ({ ok: false, problem })
