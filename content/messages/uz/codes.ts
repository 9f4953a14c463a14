export const codes = {
  send: 'Kod olish',
  contactHelp:
    'Kod shu yerga boradi. Masalan: +996 555 123 456 yoki +998 90 123 45 67. Boshqa mamlakat raqamini + belgisi va mamlakat kodi bilan boshlang.',
  joinLede:
    'Bir marta roʻyxatdan oʻtib, barcha kurslarda bepul oʻqiysiz. Avval telefoningizga yoki elektron pochtangizga kod yuboramiz.',
  signInTitle: 'Kod bilan kirish',
  signInLede:
    'Parol kerak emas: telefoningizga yoki elektron pochtangizga kod yuboramiz. Hali roʻyxatdan oʻtmaganlar shu kod bilan roʻyxatdan oʻtishi mumkin.',
  forgottenTitle: 'Parolimni unutdim',
  forgottenLede: 'Telefoningizga yoki elektron pochtangizga kod yuboramiz. U bilan yangi parol tanlaysiz.',
  byPassword: 'Parol bilan kirish',
  otherWays: 'Kirishning boshqa yoʻllari',
  title: 'Kodni kiriting',
  lede: (contact: string) => `Kod yuborildi: ${contact}. U qisqa vaqt va faqat bir marta amal qiladi.`,
  code: 'Kod',
  codeHelp: 'Olti raqam. Roʻyxatdan oʻtishda bosma talondagi kod ham yaraydi.',
  submit: 'Davom etish',
  again: 'Boshqa kod yuborish',
  notComing: 'Kod kelmayaptimi?',
  notComingPhone:
    'Raqamni va aloqani tekshiring, bir daqiqa kutib, boshqa kod soʻrang. SMS umuman kelmasa, guruhingiz kuratoridan bosma talon soʻrang.',
  notComingMail: 'Manzilni va «Spam» jildini tekshiring, bir daqiqa kutib, boshqa kod soʻrang.',
  keptTitle: 'Bu yerdan hech narsa yuborilmaydi',
  kept: (code: string) => `Bu SMS va pochtasiz namoyish sayti, shuning uchun kod shu yerda turibdi: ${code}`,
  aboutTitle: 'Oʻzingiz haqingizda',
  confirmed: (contact: string) => `Tasdiqlandi: ${contact}.`,
  passwordHelp:
    'Parol boʻlsa, kod kutmasdan kirasiz. Kamida 10 ta belgi. Bir-biriga bogʻliq boʻlmagan uchta soʻzni eslab qolish oson, topish esa qiyin.',
  knownTitle: 'Siz avval roʻyxatdan oʻtgansiz',
  known: 'Hisobingizga kirdingiz. Qayta roʻyxatdan oʻtish shart emas.',
  goOn: 'Davom etish',
  linkTitle: 'Havola orqali kirish',
  linkLede: 'Davom etish uchun tugmani bosing. Havola faqat bir marta amal qiladi.',
  linkSubmit: 'Davom etish',
  resetTitle: 'Yangi parol',
  resetLede: 'Yangi parol tanlang. Boshqa barcha qurilmalarda saytdan chiqasiz.',
  resetSubmit: 'Parolni saqlash',
}
