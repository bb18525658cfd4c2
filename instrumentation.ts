/** Next calls this once when the server starts. Wrong settings end it here, with all of them named. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { environment } = await import('./server/environment')
  try {
    environment()
  } catch (error) {
    // Next would print the stack twice and go on answering 500 to everything.
    console.error(`\n${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  }
}
