import type { LessonWords } from '#app/domains/courses/lesson/lesson-texts.ts'
import type { ContentLocale } from '#app/platform/i18n/locales.ts'
import { lesson as en } from '#content/messages/en/lesson.ts'
import { lesson as ky } from '#content/messages/ky/lesson.ts'
import { lesson as ru } from '#content/messages/ru/lesson.ts'
import { lesson as uz } from '#content/messages/uz/lesson.ts'

/** The labels inside lessons, in every language that lessons are written in. */
export const lessonWords: Record<ContentLocale, LessonWords> = { ky, uz, ru, en }
