import { UNSURE, type Answers, type QuestionId } from './model'

/**
 * What is sent of an unfinished diagnosis, so that it opens at the question now shown (null where none is). The engine finds that question, its
 * `next`, again by itself; one that typed words brought up goes along as one that could not be answered, and is asked first.
 */
export const answersToSend = (answers: Answers, shown: QuestionId | null, next: QuestionId | null): Answers =>
  shown !== null && shown !== next && answers[shown] === undefined ? { ...answers, [shown]: UNSURE } : answers

/** What whoever asked could not answer. */
export const unclearIn = (answers: Answers): readonly QuestionId[] => Object.keys(answers).filter((question) => answers[question] === UNSURE)
