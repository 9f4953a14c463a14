import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { formatPercent } from '#app/platform/i18n/format.ts'
import { locales } from '#app/platform/i18n/locales.ts'
import { personAt } from './support/person.ts'

const names = {
  ky: 'Өмүрбекова Айсулуу Жыргалбековна',
  uz: 'Aliyeva Nigora Rustam qizi',
  oz: 'Алиева Нигора Рустам қизи',
  ru: 'Семёнова Анна Фёдоровна',
  en: 'Асан кызы Бурул',
}

for (const locale of locales) {
  test(`a learner joins, enrols, learns, fails, passes, receives and verifies in ${locale}`, async ({ page }, info) => {
    test.slow()
    const person = personAt(page, locale)
    const { quiz, learn, catalogue } = person.text
    await person.join(names[locale])
    await person.enrol()
    await person.readLessons(9)

    await person.startQuiz()
    await person.answerAll(false)
    await expect(page.getByRole('heading', { name: quiz.resultFailed(formatPercent(0, locale)) })).toBeVisible()
    await person.startQuiz()
    await person.answerAll(true)
    await expect(page.getByText(quiz.certificateNext)).toBeVisible()

    await page.getByRole('link', { name: quiz.toCertificate }).click()
    const address = page.url()
    // The page follows the drawing by itself; nobody loads it again.
    const download = page.getByRole('link', { name: learn.certificate.download })
    await expect(download).toBeVisible({ timeout: 30_000 })
    expect(page.url()).toBe(address)

    const pdf = await page.request.get((await download.getAttribute('href')) ?? '')
    expect(pdf.headers()['content-type']).toBe('application/pdf')
    const file = info.outputPath('certificate.pdf')
    writeFileSync(file, await pdf.body())
    const printed = execFileSync('pdftotext', ['-layout', file, '-']).toString().replace(/\s+/g, ' ')
    expect(printed).toContain(names[locale])

    const serial = address.split('/').at(-1) ?? ''
    // What the square code on the paper leads to.
    await page.goto(`/v/${serial.toLowerCase()}`)
    await expect(page).toHaveURL(/\/verify\?serial=/)
    await expect(page.locator('.verdict.good')).toContainText(names[locale])

    await page.goto(`/${locale}/verify`)
    await page.getByLabel(catalogue.verifyPage.serial).fill(serial)
    await page.getByRole('button', { name: catalogue.verifyPage.submit, exact: true }).click()
    await expect(page.getByRole('heading', { name: catalogue.verifyPage.valid })).toBeVisible()
    await expect(page.getByText(names[locale])).toBeVisible()

    await page.goto(`/${locale}/learn`)
    const { hours, numbers } = learn.dashboard
    const earned = page.getByRole('list', { name: numbers })
    await expect(earned).toContainText(`16 ${hours(16)}`)
    await expect(earned).toContainText(`1 ${learn.dashboard.certificateCount(1)}`)
  })
}
