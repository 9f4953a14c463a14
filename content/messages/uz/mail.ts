type Facts = { name: string; course: string; url: string }

/** Mail and SMS that people receive. */
export const mail = {
  certificate: {
    subject: (course: string) => `Sertifikatingiz tayyor: ${course}`,
    text: ({ name, course, url }: Facts) => `Hurmatli ${name}!

Siz quyidagi kursni yakunladingiz:
${course}

Sertifikatingiz tayyor. Uni shu yerda koʻrish va yuklab olish mumkin:
${url}

Sertifikatni koʻrgan har bir kishi uni raqami yoki QR-kodi orqali tekshira oladi.

Bilim
`,
  },
}
