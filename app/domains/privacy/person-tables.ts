import { contactsOf } from '#app/domains/accounts/forget-person.ts'
import { db } from '#app/platform/db.ts'

type Row = Record<string, unknown>

/** Of every table that refers to a person, her rows. What would open her account to whoever finds the file stays behind. */
export const personTables = {
  Person: (id) => db.person.findMany({ where: { id }, omit: { passwordHash: true } }),
  Preferences: (personId) => db.preferences.findMany({ where: { personId } }),
  PersonWord: (personId) => db.personWord.findMany({ where: { personId } }),
  Post: (personId) => db.post.findMany({ where: { personId } }),
  Consent: (personId) => db.consent.findMany({ where: { personId } }),
  RoleGrant: (personId) => db.roleGrant.findMany({ where: { personId } }),
  Proposal: (personId) => db.proposal.findMany({ where: { personId } }),
  TimedAccess: (personId) => db.timedAccess.findMany({ where: { personId } }),
  Suspension: (personId) => db.suspension.findMany({ where: { personId } }),
  Session: (personId) => db.session.findMany({ where: { personId }, omit: { id: true } }),
  KnownDevice: (personId) => db.knownDevice.findMany({ where: { personId }, omit: { id: true } }),
  OneTimeCode: (personId) => db.oneTimeCode.findMany({ where: { personId }, omit: { codeHash: true, linkHash: true } }),
  PrintedCode: (usedById) => db.printedCode.findMany({ where: { usedById }, omit: { codeHash: true } }),
  ContactChange: (personId) => db.contactChange.findMany({ where: { personId } }),
  TotpSecret: (personId) => db.totpSecret.findMany({ where: { personId }, omit: { secret: true, lastStep: true } }),
  Passkey: (personId) => db.passkey.findMany({ where: { personId }, omit: { publicKey: true, counter: true } }),
  PasskeyChallenge: (personId) => db.passkeyChallenge.findMany({ where: { personId }, omit: { challenge: true } }),
  RecoveryCode: (personId) => db.recoveryCode.findMany({ where: { personId }, omit: { codeHash: true } }),
  AccountMerge: (id) => db.accountMerge.findMany({ where: { OR: [{ keptId: id }, { mergedId: id }] } }),
  Enrolment: (personId) => db.enrolment.findMany({ where: { personId } }),
  ReadingPlace: (personId) => db.readingPlace.findMany({ where: { enrolment: { personId } } }),
  LessonCompletion: (personId) => db.lessonCompletion.findMany({ where: { enrolment: { personId } } }),
  CheckAnswer: (personId) => db.checkAnswer.findMany({ where: { enrolment: { personId } } }),
  Attempt: (personId) => db.attempt.findMany({ where: { enrolment: { personId } } }),
  AttemptQuestion: (personId) => db.attemptQuestion.findMany({ where: { attempt: { enrolment: { personId } } } }),
  Answer: (personId) => db.answer.findMany({ where: { question: { attempt: { enrolment: { personId } } } } }),
  AttemptResult: (personId) => db.attemptResult.findMany({ where: { attempt: { enrolment: { personId } } } }),
  CourseCompletion: (personId) => db.courseCompletion.findMany({ where: { enrolment: { personId } } }),
  Certificate: (personId) => db.certificate.findMany({ where: { personId } }),
  CertificatePdf: (personId) => db.certificatePdf.findMany({ where: { certificate: { personId } } }),
  CertificateDrawing: (personId) => db.certificateDrawing.findMany({ where: { certificate: { personId } } }),
  UndrawnCertificate: (personId) => db.undrawnCertificate.findMany({ where: { certificate: { personId } } }),
  HoursEntry: (personId) => db.hoursEntry.findMany({ where: { personId } }),
  Notice: (personId) => db.notice.findMany({ where: { personId } }),
  Message: listMessages,
  DataExport: (personId) => db.dataExport.findMany({ where: { personId } }),
  Erasure: (personId) => db.erasure.findMany({ where: { personId } }),
  Event: (id) => db.event.findMany({ where: { OR: [{ personId: id }, { actorId: id }] }, orderBy: { id: 'asc' } }),
} satisfies Record<string, (personId: string) => Promise<Row[]>>

export type PersonTable = keyof typeof personTables

/** Tables that name a person and are not in her archive, and why. What she did to them is among her events. */
export const notInArchive: Record<string, string> = {
  CourseReturn: 'a course offered again, which somebody decided in office',
  CourseWithdrawal: 'a course no longer offered, which somebody decided in office',
  PrintedCodeBatch: 'slips she printed for others as a cohort manager',
  MunicipalityCard: 'what a municipality says of itself, typed in office',
  ReferenceImport: 'lists of places and organisations, brought in by an administrator in office',
  Setting: 'figures of the site, set by an administrator in office',
  EditedText: 'words of the site, written by an administrator in office',
  Announcement: 'words to everybody, written by an administrator in office',
  Maintenance: 'times of maintenance, begun by an administrator in office',
}

// A code that has not run out would sign in whoever finds it.
async function listMessages(personId: string): Promise<Row[]> {
  const recipient = { in: await contactsOf(personId) }
  const messages = await db.message.findMany({ where: { OR: [{ personId }, { recipient }] } })
  return messages.map(({ text, ...message }) => (message.purpose === 'code' ? message : { ...message, text }))
}
