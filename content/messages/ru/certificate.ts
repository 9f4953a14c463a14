import { academicHour } from '#content/messages/ru/counted.ts'

/** The words that stand on a certificate; one sentence with the name and the course, in which neither is inflected. */
export const certificate = {
  title: 'Сертификат',
  lead: 'Настоящим удостоверяется, что',
  statement: 'успешно завершил(а) курс',
  hours: (n: number) => `${n} ${academicHour(n)}`,
  result: (percent: string) => `результат: ${percent}`,
  serial: 'Номер сертификата',
  verify: 'Для проверки отсканируйте QR-код или введите номер по адресу',
  qrAlt: 'QR-код страницы, подтверждающей этот сертификат',
  sealAlt: 'Знак выдавшей организации',
}
