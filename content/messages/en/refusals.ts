/** What the product says when it says no. */
export const refusals = {
  'sign-in-wrong': 'The phone or e-mail and the password do not belong together. Check both and try again.',
  'sign-in-wait': 'There were too many tries. Wait and try again.',
  crowded: 'Very many people are signing in just now. Wait half a minute and send the form again.',
  'join-wait': 'There were too many tries to join from this network. Wait and try again.',
  'place-unknown': 'This place or position is not in our list. Choose again.',
  'place-closed': 'There is no such place any more: it was renamed or merged. Choose again.',
  'place-too-wide': 'This place is too wide. Choose the district or the city you work in.',
  'course-not-open': 'This course is not open for enrolment.',
  'not-enrolled': 'Enrol on the course first.',
  'lesson-unknown': 'There is no such lesson in this course.',
  'check-first': 'This lesson counts when its check question is answered right.',
  'job-not-dead': 'This job was not given up, so there is nothing to try again.',
  'queue-away':
    'The queue of jobs does not answer: Redis is away. What people do meanwhile is kept and goes on when it is back.',
  'check-unknown': 'This lesson has no check question.',
  'answer-empty': 'Choose or write an answer first.',
  'answer-unreadable':
    'This is not an answer to the question. Choose one of the answers shown, or write a number such as 12.5.',
  'quiz-unknown': 'There is no such quiz in this course.',
  'already-passed': 'You have passed this quiz already; nothing more is needed.',
  'attempts-used-up': 'All attempts at this quiz are used up.',
  'attempt-unknown': 'There is no such attempt.',
  'attempt-over': 'This attempt has already been handed in, so nothing in it can be changed.',
  'time-over': 'The time of this attempt is over, so nothing in it can be changed. What was saved in time is graded.',
  'erasure-begun': 'The two weeks are over, and the erasure has begun. It can no longer be taken back.',
}
