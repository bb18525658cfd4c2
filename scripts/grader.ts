import type { Grader } from '../domain/testbench/run'

/** The product's grader. */
export const loadGrader = async (): Promise<Grader> => {
  const { gradeReply } = await import('../domain/grading/grade-reply')
  return gradeReply
}
