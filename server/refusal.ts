import 'server-only'

/**
 * A "no" we meant to say. `code` is for programs, `message` for people (safe to show), `where` names the field or part it
 * is about. Anything else that is thrown is a fault, and is answered without its details (server/answer.ts).
 */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly where?: string,
  ) {
    super(message)
    this.name = new.target.name
  }
}

/** Nobody is signed in, or the account is no longer active. */
export class NotSignedIn extends Refusal {
  constructor() {
    super(401, 'not-signed-in', 'Please sign in first.')
  }
}

/** Signed in, and not entitled to it. */
export class NotAllowed extends Refusal {
  constructor(message = 'You are not allowed to do this.') {
    super(403, 'not-allowed', message)
  }
}

/** There is no such thing, or none this person may know of. */
export class NotFound extends Refusal {
  constructor(message = 'There is no such thing here.') {
    super(404, 'not-found', message)
  }
}

/** The request could not be read at all. */
export class BadInput extends Refusal {
  constructor(message: string, status: 400 | 413 = 400) {
    super(status, 'bad-input', message)
  }
}

/** The request was read, and its content is not possible. */
export class Unprocessable extends Refusal {
  constructor(code: string, message: string, where?: string) {
    super(422, code, message, where)
  }
}

/** It was right when it was sent, but something changed meanwhile. */
export class Conflict extends Refusal {
  constructor(code: string, message = 'Something changed meanwhile. Load the page again.', where?: string) {
    super(409, code, message, where)
  }
}

/** Asked too often; `retryAfterSeconds` says when to try again. */
export class TooMany extends Refusal {
  constructor(readonly retryAfterSeconds: number) {
    const minutes = Math.max(1, Math.ceil(retryAfterSeconds / 60))
    super(429, 'too-many', `Too many tries. Please wait ${minutes} min and try again.`)
  }
}
