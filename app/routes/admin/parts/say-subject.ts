import type { Subject } from '#app/domains/operations/audit-subject.ts'
import type { Messages } from '#app/platform/i18n/messages.ts'

/** What a line of the audit trail concerns, in the reader's words. */
export function saySubject(subject: Subject, { access, admin, settings }: Messages): string {
  switch (subject.kind) {
    case 'course':
    case 'entry':
      return subject.name
    case 'certificate':
      return subject.serial
    case 'role':
      return wordOf(access.roles, subject.role)
    case 'job':
      return wordOf(admin.jobs.kinds, subject.name)
    case 'change':
      return `${wordOf(settings.names, subject.key)}: ${subject.before} → ${subject.after}`
    case 'words':
      return subject.words
  }
}

const wordOf = (words: Record<string, string>, key: string): string =>
  Object.hasOwn(words, key) ? (words[key] ?? key) : key
