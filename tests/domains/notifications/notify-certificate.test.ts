import { expect, test } from 'vitest'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { notifyCertificate } from '#jobs/notify-certificate.ts'
import { createCertificate } from '#tests/support/create-certificate.ts'

test('telling twice keeps one message', async () => {
  const { id } = await createCertificate()
  const tell = () => notifyCertificate.run({ certificateId: id })
  await Promise.all([tell(), tell()])
  await tell()
  expect(await db.message.count({ where: { cause: `certificate-${id}` } })).toBe(1)
})

test.each([
  ['ky', 'Урматтуу Алиева Нигора!', 'Сертификатыңыз даяр: Course ky'],
  ['uz', 'Hurmatli Алиева Нигора!', 'Sertifikatingiz tayyor: Course uz'],
  ['oz', 'Ҳурматли Алиева Нигора!', 'Сертификатингиз тайёр: Course oz'],
  ['ru', 'Здравствуйте, Алиева Нигора!', 'Ваш сертификат готов: Course ru'],
  ['en', 'Dear Алиева Нигора,', 'Your certificate is ready: Course en'],
])('the message in %s greets by the official name and leads to the certificate', async (locale, greeting, subject) => {
  const { id, serial, learner } = await createCertificate({
    locale,
    learner: { locale, officialName: 'Алиева Нигора' },
  })
  await notifyCertificate.run({ certificateId: id })
  const message = await db.message.findUniqueOrThrow({ where: { cause: `certificate-${id}` } })
  const person = await db.person.findUniqueOrThrow({ where: { id: learner.id } })
  expect(message).toMatchObject({ channel: 'mail', recipient: person.email, locale, subject, sentAt: null })
  const lines = message.text.split('\n')
  expect(lines[0]).toBe(greeting)
  expect(lines).toContain(`${env.origin}/${locale}/learn/certificates/${serial}`)
})

test('an official name in Latin letters stays as in the passport when the message is in Cyrillic', async () => {
  const { id } = await createCertificate({
    locale: 'oz',
    learner: { locale: 'oz', officialName: 'Gʻulomova Maʼmura Oʻktam qizi' },
  })
  await notifyCertificate.run({ certificateId: id })
  const { text } = await db.message.findUniqueOrThrow({ where: { cause: `certificate-${id}` } })
  expect(text.split('\n')[0]).toBe('Ҳурматли Gʻulomova Maʼmura Oʻktam qizi!')
})

test('a person without e-mail is told by SMS', async () => {
  const { id, learner } = await createCertificate()
  const phone = '+996555123456'
  await transaction(() => db.person.update({ where: { id: learner.id }, data: { email: null, phone } }))
  await notifyCertificate.run({ certificateId: id })
  const message = await db.message.findUniqueOrThrow({ where: { cause: `certificate-${id}` } })
  expect(message).toMatchObject({ channel: 'sms', recipient: phone })
})
