import { expect, type Page } from '@playwright/test'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { answerKey } from './answer-key.ts'

export const password = 'three unrelated words'

let joined = 0
/** A phone number that nobody has used yet in this run. */
export const freshPhone = (): string =>
  `+99655${process.env.TEST_PARALLEL_INDEX ?? 0}${String(Date.now() % 10_000).padStart(4, '0')}${String(joined++ % 100).padStart(2, '0')}`

/** A person at the browser: what she does on the site, in her language, by what she reads on the page. */
export function personAt(page: Page, locale: Locale, course = 'budget-process-and-hearings') {
  const text = messagesFor(locale)
  const { account, catalogue, codes, learn, quiz } = text
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  const leave = async (act: () => Promise<void>) => {
    const before = page.url()
    await act()
    await page.waitForURL((url) => url.href !== before)
  }

  return {
    text,

    /** Joins under this official name, says where she works, and stands in her learning. */
    async join(officialName: string, phone = freshPhone(), typedWorkplace?: string) {
      await page.goto(`/${locale}/join`)
      await this.fillInJoining(officialName, phone, typedWorkplace)
      await expect(page).toHaveURL(new RegExp(`/${locale}/learn$`))
    },

    /** Fills in what joining asks, from the form that stands open to the last one. */
    async fillInJoining(officialName: string, phone = freshPhone(), typedWorkplace = 'Ак-Булак айыл өкмөтү') {
      const { join, workplace } = account
      await page.getByLabel(join.countries.KG).check()
      await page.getByLabel(join.contact).fill(phone)
      await button(codes.send).click()
      await this.enterKeptCode()

      await page.getByLabel(join.given, { exact: true }).fill('Айсулуу')
      await page.getByLabel(join.officialName).fill(officialName)
      await page.getByLabel(join.female).check()
      await page.getByLabel(join.birthYear).fill('1988')
      await page.getByLabel(join.password).fill(password)
      await page.getByLabel(join.consent).check()
      await button(join.submit).click()

      const choices = page.getByRole('navigation', { name: workplace.choose, exact: true }).getByRole('link')
      await choices
        .filter({ hasNotText: /шаары|shahri|город|city|шаҳри/i })
        .first()
        .click()
      await choices.first().click()
      await page.getByLabel(workplace.workplace).fill(typedWorkplace)
      await page.getByLabel(workplace.position).selectOption({ index: 2 })
      await button(workplace.submit).click()
    },

    /** Enters the code that stands on the page, for nothing is sent in a demonstration. */
    async enterKeptCode() {
      const [code = ''] = /\d{6}/.exec((await page.locator('.notice').first().textContent()) ?? '') ?? []
      await page.getByLabel(codes.code, { exact: true }).fill(code)
      await button(codes.submit).click()
    },

    async enrol() {
      await page.goto(`/${locale}/courses/${course}`)
      await button(catalogue.course.enrol).click()
      await expect(page).toHaveURL(/\/learn\/.+\/l1-1$/)
    },

    /** Reads every lesson to its end and stands before the quiz. */
    async readLessons(count: number) {
      for (let lesson = 0; lesson < count; lesson++)
        await leave(() => page.getByRole('button', { name: learn.lesson.declare }).click())
      await expect(page).toHaveURL(/\/quiz\/final$/)
    },

    async startQuiz() {
      await page.goto(`/${locale}/learn/${course}/quiz/final`)
      await button(quiz.start).click()
      await expect(page).toHaveURL(/\/attempts\//)
    },

    /** Answers every question, all right or all wrong, and hands in. */
    async answerAll(isRight: boolean) {
      const keys = answerKey(course, locale)
      for (;;) {
        const question = page.locator('form fieldset legend').first()
        const words = ((await question.textContent()) ?? '').replace(/\s+/g, ' ').trim()
        const key = keys.get(words)
        if (!key) throw new Error(`No question of the bank reads: ${words}`)
        if (key.kind === 'numeric') {
          const typed = String(isRight ? key.answer : key.answer + 1000)
          await page.getByLabel(quiz.number).fill(locale === 'en' ? typed : typed.replace('.', ','))
        } else if (key.kind === 'truth') {
          await page.getByLabel(key.answer === isRight ? quiz.true : quiz.false, { exact: true }).check()
        } else {
          for (const option of isRight ? key.right : [key.wrong]) await page.getByLabel(option, { exact: true }).check()
        }
        const next = page.getByRole('button', { name: quiz.next })
        if (!(await next.isVisible())) break
        await leave(() => next.click())
      }
      await page.getByRole('button', { name: quiz.toCheck }).click()
      await expect(page.getByRole('heading', { name: quiz.overviewTitle })).toBeVisible()
      await expect(page.getByText(quiz.complete)).toBeVisible()
      await button(quiz.submit).click()
      await expect(page).toHaveURL(/\/result$/)
    },
  }
}

/** Signs in with phone or e-mail, as one of the demo people unless another password is typed. */
export async function signIn(page: Page, contact: string, locale: Locale = 'en', typed = 'bilim-demo-2026') {
  const { account } = messagesFor(locale)
  await page.goto(`/${locale}/sign-in`)
  await page.getByLabel(account.join.contact).fill(contact)
  await page.getByLabel(account.join.password, { exact: true }).fill(typed)
  await page.getByRole('button', { name: account.signIn.submit, exact: true }).click()
  await expect(page).not.toHaveURL(/\/sign-in/)
}
