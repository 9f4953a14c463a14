import type { CourseCard } from '#app/domains/courses/catalogue.ts'
import { contentLocales, fallbackLang, type Locale, localeNames } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import type { Card } from '#app/ui/card-list.tsx'

/** A course as a card: what it promises, how long it takes, in which languages. */
export function courseCard(course: CourseCard, locale: Locale): Card {
  const { site, catalogue } = messagesFor(locale)
  const { slug, title, promise, fallback, isOpen, academicHours, lessons, locales } = course
  const names = contentLocales.filter((language) => locales.includes(language)).map((one) => localeNames[one])
  return {
    id: slug,
    title,
    href: `/${locale}/courses/${slug}`,
    text: promise,
    lang: fallbackLang(fallback),
    badge: isOpen ? { kind: 'good', children: catalogue.certificate } : { kind: 'wait', children: catalogue.coming },
    facts: [
      { value: academicHours, after: site.hoursShort(academicHours) },
      { value: lessons, after: catalogue.home.lessons(lessons) },
      ...(isOpen ? [{ after: names.join(', ') }] : []),
    ],
  }
}
