// `npm run build`: what `npm start` builds, without starting it.
import { whilePreparing } from './claim.mjs'
import { building, generating, installing } from './preparation.mjs'
import { applySettings, giveUp } from './settings.mjs'

applySettings()
try {
  await whilePreparing(async () => {
    await installing()
    await generating()
    await building()
  })
} catch (error) {
  giveUp(error.message)
}
