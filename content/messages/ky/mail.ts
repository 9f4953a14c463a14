type Facts = { name: string; course: string; url: string }

/** Mail and SMS that people receive. */
export const mail = {
  certificate: {
    subject: (course: string) => `Сертификатыңыз даяр: ${course}`,
    text: ({ name, course, url }: Facts) => `Урматтуу ${name}!

Сиз төмөнкү курсту аяктадыңыз:
${course}

Сертификатыңыз даяр. Аны бул жерден көрүп, жүктөп алсаңыз болот:
${url}

Сертификатты көргөн ар бир адам аны номери же QR-коду боюнча текшере алат.

Bilim
`,
  },
}
