/** A lesson is a note to yourself for the next conversation: a sentence or two, not a report. */
export const longestLesson = 400
