import { db, type Prisma } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

/** Withdrawals that hold today: the course has not returned since. */
export const notReturned = { return: { is: null } } satisfies Prisma.CourseWithdrawalWhereInput

/** Why a course was taken out of the catalogue, in the reader's language; null while it stands there. */
export async function findWithdrawalReason(courseSlug: string, locale: Locale): Promise<string | null> {
  const withdrawal = await db.courseWithdrawal.findFirst({
    where: { course: { slug: courseSlug }, ...notReturned },
    select: { texts: true },
  })
  return withdrawal && inLanguage(withdrawal.texts, locale).reason
}
