/** Who asks. "own" and "other" mean the team of the person, attempt or assignment the request is about. */
export const askers = [
  'signed out',
  'the trainee themself',
  'a team mate',
  'own supervisor',
  'other supervisor',
  'author',
  'administrator',
] as const
export type AskerKind = (typeof askers)[number]

/** `ok`: whatever is answered next is about the content. 401: sign in first. 403: not for you. 404: not there for you. */
export type Answered = 'ok' | 401 | 403 | 404
type Answers = readonly [Answered, Answered, Answered, Answered, Answered, Answered, Answered]

const anybody: Answers = ['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok']
const signedIn: Answers = [401, 'ok', 'ok', 'ok', 'ok', 'ok', 'ok']
/** Somebody's own, which for everybody else does not exist. */
const ownOnly: Answers = [401, 'ok', 404, 404, 404, 404, 404]
/** A finished conversation: its owner, and those who may review it. */
const readAttempt: Answers = [401, 'ok', 404, 'ok', 403, 403, 'ok']
const supervisors: Answers = [401, 403, 403, 'ok', 'ok', 403, 'ok']
const ownSupervisors: Answers = [401, 403, 403, 'ok', 403, 403, 'ok']
const viewers: Answers = [401, 403, 403, 'ok', 'ok', 'ok', 'ok']
const ownViewers: Answers = [401, 403, 403, 'ok', 403, 'ok', 'ok']
const admins: Answers = [401, 403, 403, 403, 403, 403, 'ok']
const authors: Answers = [401, 403, 403, 403, 403, 'ok', 'ok']

/**
 * Every page, route and action, and what each answers to whom. A new one without a row fails
 * `server/permissions.test.ts`, which asks each of them as everybody.
 */
export const permissionTable: Readonly<Record<string, Answers>> = {
  'page /': signedIn,
  'page /sign-in': anybody,
  'page /how-grading-works': anybody,
  'page /join/[token]': anybody,
  'action join/[token]#join': anybody,
  'GET /api/health': anybody,
  'GET /api/auth/[...nextauth]': anybody,
  'POST /api/auth/[...nextauth]': anybody,

  'page /home': signedIn,
  'page /library': signedIn,
  'page /practise/[scenarioId]': signedIn,
  'page /history': signedIn,
  'page /progress': signedIn,
  'page /leaderboard': signedIn,
  'page /self-check': signedIn,
  'page /settings': signedIn,
  'page /assignments': signedIn,
  'page /attempts/[id]': ownOnly,
  'page /attempts/[id]/debrief': readAttempt,
  'GET /progress/export': signedIn,
  'POST /api/attempts/[id]/events': ownOnly,
  'action home#markRead': signedIn,
  'action practise/[scenarioId]#start': signedIn,
  'action attempts/[id]/debrief#rewind': ownOnly,
  'action self-check#finishSelfCheck': signedIn,
  'action settings#saveBoard': signedIn,
  'action settings#savePractice': signedIn,
  'action settings#saveLine': signedIn,
  'action settings#saveNewPassword': signedIn,
  'action _components/lesson-actions#keepLesson': ownOnly,
  'action _components/said-actions#askHuman': ownOnly,
  'action _components/said-actions#answerReviewer': ownOnly,

  'page /team': ownViewers,
  'GET /team/export': ownViewers,
  'action team#saveBar': ownSupervisors,
  'page /people/[id]': ownViewers,
  'action people/[id]#suggest': ownSupervisors,
  'page /team/assignments': supervisors,
  'page /team/assignments/new': ownSupervisors,
  'page /team/assignments/[id]': ownSupervisors,
  'action team/assignments#assign': ownSupervisors,
  'action team/assignments#cancel': ownSupervisors,
  'page /team/invitations': supervisors,
  'action team/invitations#invite': ownSupervisors,
  'action team/invitations#revoke': [401, 403, 403, 'ok', 404, 403, 'ok'],

  'page /queue': supervisors,
  'page /review/[attemptId]': ownSupervisors,
  'page /disputes': supervisors,
  'page /examples': viewers,
  'GET /examples/export': viewers,
  'action review#markTurn': ownSupervisors,
  'action review#undoMark': ownSupervisors,
  'action review#comment': ownSupervisors,
  'action review#keep': ownSupervisors,
  'action review#suggest': ownSupervisors,
  'action review#settleDispute': ownSupervisors,
  'action review#claim': ownSupervisors,
  // Gives back what one has claimed oneself; there is nothing to be had by asking for another's.
  'action review#release': signedIn,
  'action review#finish': ownSupervisors,
  // The round of the world is one in which the own supervisor and the administrator mark.
  'page /calibration': supervisors,
  'page /calibration/new': supervisors,
  'page /calibration/first-marks': supervisors,
  'page /calibration/[roundId]': ownSupervisors,
  'action calibration#open': supervisors,
  'action calibration#markOnSheet': ownSupervisors,
  'action calibration#handIn': ownSupervisors,
  'action calibration#close': ownSupervisors,
  'action calibration#checkFirst': supervisors,
  'page /regrade': admins,
  'page /regrade/[jobId]': admins,
  'action regrade#beginPreview': admins,
  'action regrade#lookAtJob': admins,
  'action regrade#apply': admins,
  'action regrade#drop': admins,

  'page /admin/people': admins,
  'page /admin/people/[id]': admins,
  'page /admin/people/import': admins,
  'page /admin/teams': admins,
  'page /admin/audit': admins,
  'action admin/people/[id]#changeRole': admins,
  'action admin/people/[id]#changeTeams': admins,
  'action admin/people/[id]#changeActive': admins,
  'action admin/people/[id]#makePasswordLink': admins,
  'action admin/people/[id]#erase': admins,
  'action admin/people/import#preview': admins,
  'action admin/people/import#confirm': admins,
  'action admin/teams#make': admins,
  'action admin/teams#rename': admins,

  'page /studio': authors,
  'page /studio/new': authors,
  'page /studio/[scenarioId]': authors,
  'GET /api/studio/scenarios': authors,
  'POST /api/studio/scenarios': authors,
  'GET /api/studio/[id]/draft': authors,
  'PUT /api/studio/[id]/draft': authors,
  'GET /api/studio/[id]/check': authors,
  'GET /api/studio/[id]/difference': authors,
  'GET /api/studio/[id]/export': authors,
  'GET /api/studio/[id]/versions': authors,
  'GET /api/studio/[id]/insight': authors,
  'GET /api/studio/[id]/insight/inbox': authors,
  'POST /api/studio/[id]/insight/inbox': authors,
  'POST /api/studio/[id]/goldens': authors,
  'POST /api/studio/[id]/presence': authors,
  'DELETE /api/studio/[id]/presence': authors,
  'POST /api/studio/[id]/publish': authors,
  'POST /api/studio/[id]/reset': authors,
  'POST /api/studio/[id]/roll-back': authors,
  'POST /api/studio/[id]/unschedule': authors,
  'PUT /api/studio/[id]/archive': authors,
  'GET /api/studio/[id]/recoveries/[recoveryId]': [401, 403, 403, 403, 403, 404, 404],
  'DELETE /api/studio/[id]/recoveries/[recoveryId]': [401, 403, 403, 403, 403, 404, 404],
}
