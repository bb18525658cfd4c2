/** Next calls this once when the server starts: wrong settings stop it here, with all of them named. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { environment } = await import('./server/environment')
  environment()
}
