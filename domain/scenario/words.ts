import { messageOf, type ScenarioProblem, sentenceOf } from './problem'

export { messageOf, sentenceOf }

/** What is wrong and what to do, without the file's name: "Line 12, column 5: There is no node `refnd`. Did you mean `refund`?" */
export const problemInWords = (problem: ScenarioProblem): string =>
  `Line ${problem.line}, column ${problem.column}: ${messageOf(problem)} ${problem.remedy}`
