// A server that is killed while it saves (server/studio/killed.test.ts): `save-forever.ts USER SCENARIO REVISION`.
import { actorOf } from '../../actor'
import { saveDraft } from '../save-draft'
import { wholeText } from './whole-text'

const [userId = '', scenarioId = '', from = '0'] = process.argv.slice(2)
const actor = await actorOf(userId)
if (!actor) throw new Error('nobody to save for')
for (let revision = Number(from); ; revision++) {
  const saved = await saveDraft(actor, scenarioId, wholeText(revision))
  if (!saved.saved) throw new Error('refused')
  process.stdout.write(`${saved.revision}\n`)
}
