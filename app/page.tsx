import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { SignOutButton } from './(auth)/sign-out-button'

export default async function StartPage() {
  const actor = await answerPage(requireActor)
  return (
    <main id="content" tabIndex={-1}>
      <h1>Hello, {actor.name}</h1>
      <SignOutButton />
    </main>
  )
}
