import type { findLearning } from '#app/domains/enrolments/learning.ts'
import { formatPercent } from '#app/platform/i18n/format.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { type Step, Steps } from '#app/ui/steps.tsx'

type Learning = NonNullable<Awaited<ReturnType<typeof findLearning>>>
type Rule = Learning['requirements'][number]

type RequirementsProps = {
  rules: Rule[]
  /** How a lesson counts as done. */
  lesson: 'declared' | 'check'
  isCertified: boolean
}

/** Every rule of a course with the fact behind it, and the certificate that follows when each is met. */
export function Requirements({ rules, lesson, isCertified }: RequirementsProps) {
  const words = useText().learn.course
  const locale = useLocale()
  const state = (isMet: boolean) => ({
    state: isMet ? ('done' as const) : ('wait' as const),
    stateText: isMet ? words.met : words.unmet,
  })
  const stepOf = (rule: Rule): Step => {
    if (rule.rule === 'lessons') {
      const title = lesson === 'check' ? words.ruleCheck : words.ruleDeclared
      return { id: rule.rule, ...state(rule.isMet), title, text: words.lessonsFact(rule.done, rule.of) }
    }
    const text = rule.best === null ? words.quizNone : words.quizBest(formatPercent(rule.best, locale))
    return { id: rule.rule, ...state(rule.isMet), title: words.ruleQuiz(formatPercent(rule.needed, locale)), text }
  }
  const certificate: Step = {
    id: 'certificate',
    ...state(isCertified),
    title: words.ruleCertificate,
    text: isCertified ? words.certificateReady : words.certificateWaits,
  }
  return <Steps label={words.requirements} steps={[...rules.map(stepOf), certificate]} />
}
