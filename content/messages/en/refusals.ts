/** What the product says when it says no. */
export const refusals = {
  'sign-in-wrong': 'The phone or e-mail and the password do not belong together. Check both and try again.',
  'sign-in-wait': 'Too many tries. Wait a few minutes and try again.',
  'place-unknown': 'This place or position is not in our list. Choose again.',
  'course-not-open': 'This course is not open for enrolment.',
  'course-unknown': 'There is no such course.',
  'course-already-withdrawn': 'This course has already been withdrawn.',
  'not-enrolled': 'Enrol on the course first.',
  'lesson-unknown': 'There is no such lesson in this course.',
  'check-first': 'This lesson counts when its check question is answered right.',
  'job-not-dead': 'This job was not given up, so there is nothing to try again.',
}
