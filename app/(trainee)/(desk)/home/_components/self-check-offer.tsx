import { ButtonLink } from '@/components/button'

/** The first thing a new trainee sees; it can be passed over by going to the customer below. */
export function SelfCheckOffer() {
  return (
    <section aria-labelledby="offer" className="border-b py-10 sm:py-14">
      <h1 id="offer" className="max-w-3xl font-extrabold text-4xl tracking-[-0.04em]">
        Are you good at keeping your cool?
      </h1>
      <p className="mt-4 max-w-xl text-ink-soft text-lg">
        Twelve short questions, two minutes. Later you can set them beside what your practice shows. Or go straight to
        your first customer, below.
      </p>
      <ButtonLink href="/self-check" look="primary" size="large" className="mt-6">
        Take the self-check
      </ButtonLink>
    </section>
  )
}
