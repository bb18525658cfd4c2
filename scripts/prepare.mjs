// `npm start` runs this first, on a fresh clone too: Node's own modules only.
import { whilePreparing } from './claim.mjs'
import { building, generating, installing, preparingData } from './preparation.mjs'
import { applySettings, giveUp, requireFreePort } from './settings.mjs'

applySettings()
await requireFreePort()
console.log('Preparing Keepcool')
try {
  await whilePreparing(async () => {
    await installing()
    await generating()
    await preparingData()
    await building()
  })
} catch (error) {
  giveUp(error.message)
}
