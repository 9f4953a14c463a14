/** The words that stand on a certificate; with the name and the course between them they are one sentence. */
export const certificate = {
  title: 'Сертификат',
  lead: 'Ушул сертификаттын ээси',
  statement: 'төмөнкү окуу курсун ийгиликтүү аяктады',
  hours: (n: number) => `${n} академиялык саат`,
  result: (percent: string) => `жыйынтыгы: ${percent}`,
  serial: 'Сертификаттын номери',
  verify: 'Текшерүү үчүн QR-кодду сканерлеңиз же номерди ушул даректе киргизиңиз:',
  qrAlt: 'Сертификатты тастыктаган беттин QR-коду',
  sealAlt: 'Сертификат берген уюмдун белгиси',
}
