import 'server-only'
import { environment } from './environment'

/** Ends the process when a setting is wrong, with all of them named. */
export function checkEnvironment(): void {
  try {
    environment()
  } catch (error) {
    // Thrown on, Next would print the stack twice and then answer 500 to everything.
    console.error(`\n${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  }
}
