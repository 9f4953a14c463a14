/** What the product says when it says no. */
export const refusals = {
  'sign-in-wrong':
    'Telefon yoki elektron pochta bilan parol bir-biriga mos kelmadi. Ikkalasini ham tekshirib, qayta urinib koʻring.',
  'sign-in-wait': 'Urinishlar soni juda koʻp boʻldi. Kutib, qayta urinib koʻring.',
  crowded: 'Hozir saytga juda koʻp odam kiryapti. Yarim daqiqa kutib, shaklni qayta yuboring.',
  'join-wait': 'Bu tarmoqdan roʻyxatdan oʻtishga urinishlar juda koʻp boʻldi. Kutib, qayta urinib koʻring.',
  'code-wait': 'Kod juda koʻp soʻraldi. Kutib turib, qayta urinib koʻring.',
  'step-over': 'Juda koʻp vaqt oʻtib ketdi, shuning uchun kodni qayta soʻrash kerak. Boshidan boshlang.',
  'link-over': 'Bu havola yoki kod avval ishlatilgan yoki muddati tugagan. Yangisini soʻrang.',
  'account-closed': 'Bu hisob yopilgan. Sayt administratoriga yozing.',
  'contact-taken':
    'Bu telefon raqami yoki elektron pochta bilan avval roʻyxatdan oʻtilgan. Roʻyxatdan oʻtish oʻrniga saytga kiring.',
  'place-unknown': 'Bu joy yoki lavozim roʻyxatimizda yoʻq. Qaytadan tanlang.',
  'place-closed': 'Bunday hududiy birlik endi yoʻq: nomi oʻzgargan yoki boshqasiga qoʻshilgan. Qaytadan tanlang.',
  'place-too-wide': 'Bu juda katta hudud. Oʻzingiz ishlaydigan tuman yoki shaharni tanlang.',
  'course-not-open': 'Bu kursga hozir yozilib boʻlmaydi.',
  'not-enrolled': 'Avval kursga yoziling.',
  'lesson-unknown': 'Bu kursda bunday mashgʻulot yoʻq.',
  'check-first': 'Bu mashgʻulot tekshiruv savoliga toʻgʻri javob berilganda hisobga olinadi.',
  'job-not-dead': 'Bu vazifa bajarilmay qolgan emas, uni qayta bajarishga hojat yoʻq.',
  'queue-away':
    'Vazifalar navbati javob bermayapti: Redis ishlamayapti. Bu orada qilingan hamma ish saqlanadi va u qaytgach davom etadi.',
  'check-unknown': 'Bu mashgʻulotda tekshiruv savoli yoʻq.',
  'answer-empty': 'Avval javobni tanlang yoki yozing.',
  'answer-unreadable':
    'Bu savolga javob sifatida oʻqilmaydi. Koʻrsatilgan javoblardan birini tanlang yoki son yozing, masalan: 12,5.',
  'quiz-unknown': 'Bu kursda bunday test yoʻq.',
  'already-passed': 'Siz bu testni topshirib boʻlgansiz, boshqa hech narsa qilish shart emas.',
  'attempts-used-up': 'Bu test uchun berilgan barcha urinishlar tugadi.',
  'attempt-unknown': 'Bunday urinish yoʻq.',
  'attempt-over': 'Bu urinishning javoblari yuborilgan, endi ularni oʻzgartirib boʻlmaydi.',
  'time-over':
    'Bu urinishning vaqti tugadi, undagi javoblarni oʻzgartirib boʻlmaydi. Vaqtida saqlangan javoblar baholanadi.',
  'message-not-failed': 'Bu xabardan voz kechilmagan, qayta urinishga hojat yoʻq.',
  'code-run-out': 'Bu xabardagi kodning muddati oʻtgan. Odam yangisini soʻrashi mumkin.',
  'announcement-ends-early': 'Tugashi boshlanishidan keyin boʻlishi kerak.',
  'announcement-unknown': 'Bunday eʼlon yoʻq yoki u olib tashlangan.',
}
