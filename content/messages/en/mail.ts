type Facts = { name: string; course: string; url: string }

/** Mail and SMS that people receive. */
export const mail = {
  certificate: {
    subject: (course: string) => `Your certificate is ready: ${course}`,
    text: ({ name, course, url }: Facts) => `Dear ${name},

You have completed this course:
${course}

Your certificate is ready. You can read and download it here:
${url}

Anyone you show it to can verify it with its number or its QR code.

Bilim
`,
  },
}
