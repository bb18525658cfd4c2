// `npm run dev`: the same preparation without a build, then Next's development server.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { whilePreparing } from './claim.mjs'
import { generating, installing, preparingData } from './preparation.mjs'
import { applySettings, giveUp, requireFreePort, root } from './settings.mjs'

applySettings()
await requireFreePort()
try {
  await whilePreparing(async () => {
    await installing()
    await generating()
    await preparingData()
  })
} catch (error) {
  giveUp(error.message)
}
process.env.NODE_ENV = 'development'
process.argv = [process.execPath, 'next', 'dev', '-H', process.env.HOST, '-p', process.env.PORT]
createRequire(join(root, 'package.json'))('next/dist/bin/next')
