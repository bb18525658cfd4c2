import 'server-only'
import { gradeReply, graderVersion } from '@/domain/grading/grade-reply'
import type { Grader } from '@/domain/review/regrade'

/** The grader that judges every new reply. */
export const presentGrader: Grader = { version: graderVersion, grade: gradeReply }
