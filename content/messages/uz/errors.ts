/** What is wrong with a field, and how to mend it. */
export const errors = {
  'file-missing': 'Faylni tanlang.',
  'file-large': 'Bu fayl juda katta. Uni bir nechtaga boʻling.',
  required: 'Bu maydonni toʻldiring.',
  choose: 'Shulardan birini tanlang.',
  'whole-number': 'Haqiqatga yaqin butun sonni yozing, soʻzsiz.',
  'office-phone': 'Telefon raqamini yozing: raqamlar, boʻsh joylar, chiziqchalar, boshida + boʻlishi mumkin.',
  'office-email': 'Pochta manzilini yozing, masalan office@example.org.',
  'name-signs': (signs: string) =>
    `Sertifikatda koʻrsatib boʻlmaydi: ${signs}. Ism-sharifni kirill yoki lotin harflari bilan, pasportdagidek, raqam va boshqa belgilarsiz yozing.`,
  day: 'Mavjud kunni yozing: yil, oy, kun, masalan 2026-12-01.',
  'too-long': 'Juda uzun boʻlib ketdi. Qisqartiring.',
  unprintable: 'Unda koʻrsatib boʻlmaydigan belgilar bor. Qaytadan yozing.',
  'password-short': 'Parol kamida 10 ta belgidan iborat boʻlishi kerak.',
  'name-letters':
    'Sertifikatga faqat kirill va lotin harflari, chiziqcha va apostrof tushadi. Ism-sharifni shu harflar bilan, pasportdagidek, raqam va boshqa belgilarsiz yozing.',
  'name-word-long':
    'Bir soʻzida 60 tadan ortiq harf bor, u sertifikatga sigʻmaydi. Ism-sharif qismlarini boʻsh joy bilan ajratib yozing.',
  'birth-year': 'Yilni toʻrtta raqam bilan yozing, masalan: 1985.',
  'birth-year-early': '1920-yilni yoki undan keyingi yilni yozing. Raqamlarini tekshirib koʻring.',
  'birth-year-late': 'Roʻyxatdan 14 yosh toʻladigan yildan boshlab oʻtish mumkin. Tugʻilgan yilni tekshiring.',
  'contact-unreadable':
    'Bu telefon raqamiga ham, elektron pochta manziliga ham oʻxshamaydi. Raqamni +996 555 123 456 yoki +998 90 123 45 67 kabi, boshqa mamlakat raqamini + belgisi va mamlakat kodi bilan, manzilni name@example.org kabi yozing.',
  'code-wrong':
    'Kod notoʻgʻri, muddati tugagan yoki avval ishlatilgan. Eng soʻnggi xabarni koʻring; besh urinishdan keyin yangi kod soʻrang.',
  'password-common':
    'Bu eng avval taxmin qilinadigan parollardan biri. Boshqasini tanlang: bir-biriga bogʻliq boʻlmagan uchta soʻz yaxshi boʻladi.',
  consent: 'Roziligingizsiz maʼlumotlaringizni saqlay olmaymiz.',
  time: 'Vaqtni shunday yozing: 21:00.',
  date: 'Kunni tanlang, masalan, 2024-09-01.',
  'reason-short': 'Keyin boshqalarga ham tushunarli boʻlishi uchun toʻliqroq yozing.',
  'day-unreadable': 'Kunni yil, oy, kun koʻrinishida yozing, masalan 2027-03-31.',
}
