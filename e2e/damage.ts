// Damages one stored conversation of the database at DATABASE_URL, as a disk or a hand might: it cannot be read any more.
import { database } from '../server/database'

const attemptId = process.argv[2] ?? ''
const { count } = await database.attemptEvent.updateMany({ where: { attemptId }, data: { body: '{' } })
process.exit(count > 0 ? 0 : 1)
