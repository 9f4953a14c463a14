type Facts = { name: string; course: string; url: string }

/** Mail and SMS that people receive. */
export const mail = {
  certificate: {
    subject: (course: string) => `Ваш сертификат готов: ${course}`,
    text: ({ name, course, url }: Facts) => `Здравствуйте, ${name}!

Вы завершили курс:
${course}

Ваш сертификат готов. Его можно посмотреть и скачать здесь:
${url}

Каждый, кому Вы его покажете, сможет проверить его по номеру или по QR-коду.

Bilim
`,
  },
}
