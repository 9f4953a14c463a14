import type { Messages } from '#content/messages/messages.ts'

export const profile: Messages['profile'] = {
  title: 'Profil',
  lede: 'Oʻzingiz haqingizda bildirgan maʼlumotlar.',
  saved: 'Saqlandi.',
  officialNameHelp:
    'Yangi sertifikatlarda aynan shunday yoziladi. Avval berilgan sertifikatlarda berilgan paytdagi ismingiz qoladi.',
  locale: 'Til',
  localeHelp: 'Sayt Sizga yozadigan til va yozuv.',
  submit: 'Saqlash',
  posts: {
    title: 'Siz ishlagan joylar',
    position: 'Lavozim',
    workplace: 'Ish joyi',
    from: 'Boshlangan kun',
    to: 'Tugagan kun',
    toHelp: 'U yerda ishlayotgan boʻlsangiz, boʻsh qoldiring.',
    present: 'hozirgacha',
    action: 'Amal',
    correct: 'Tuzatish',
    correctTitle: 'Ish joyi haqidagi yozuvni tuzatish',
    none: 'Qayerda ishlashingizni hali aytmagansiz.',
    change: 'Hozirgi ish joyini koʻrsatish',
    submit: 'Saqlash',
  },
}
