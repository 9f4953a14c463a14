/** What is wrong with a field, and how to mend it. */
export const errors = {
  required: 'Bu maydonni toʻldiring.',
  'too-long': 'Juda uzun boʻlib ketdi. Qisqartiring.',
  unprintable: 'Unda koʻrsatib boʻlmaydigan belgilar bor. Qaytadan yozing.',
  'password-short': 'Parol kamida 10 ta belgidan iborat boʻlishi kerak.',
  'birth-year': 'Yilni toʻrtta raqam bilan yozing, masalan: 1985.',
  'contact-unreadable':
    'Bu telefon raqamiga ham, elektron pochta manziliga ham oʻxshamaydi. Raqamni +996 555 123 456 yoki +998 90 123 45 67 kabi, manzilni name@example.org kabi yozing.',
  'contact-taken':
    'Bu telefon raqami yoki elektron pochta bilan avval roʻyxatdan oʻtilgan. Roʻyxatdan oʻtish oʻrniga saytga kiring.',
  'password-common':
    'Bu eng avval taxmin qilinadigan parollardan biri. Boshqasini tanlang: bir-biriga bogʻliq boʻlmagan uchta soʻz yaxshi boʻladi.',
  consent: 'Roziligingizsiz maʼlumotlaringizni saqlay olmaymiz.',
}
