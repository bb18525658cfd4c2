import { unstable_rethrow } from 'next/navigation'

type Unanswered = {
  readonly ok: false
  readonly error: { readonly code: 'unanswered'; readonly message: string; readonly where?: undefined }
}

/**
 * Waits for a server action. When no answer comes (the line is gone, the server restarts, the page is older than the server)
 * it says so as the action itself would, so that the form stays as it is, with what was typed. Logged here, once; what
 * the server did answer was logged there.
 */
export async function answered<Answer>(
  asked: Promise<Answer>,
  message = 'The server did not answer. What you wrote is still here; please try again.',
): Promise<Answer | Unanswered> {
  try {
    return await asked
  } catch (thrown) {
    // An action that leads to another page arrives here too, and is no failure.
    unstable_rethrow(thrown)
    console.error('no answer from the server', thrown)
    return { ok: false, error: { code: 'unanswered', message } }
  }
}
