import type { Messages } from '#content/messages/messages.ts'

export const appearance: Messages['appearance'] = {
  title: 'Sahifalar koʻrinishi',
  lede: 'Qaysi qurilmadan kirsangiz ham, barcha sahifalar Sizga shunday koʻrinadi.',
  saved: 'Saqlandi. Endi barcha sahifalar shunday koʻrinadi.',
  textSize: 'Matn oʻlchami',
  contrast: 'Kontrast',
  motion: 'Harakat',
  layout: 'Joylashuv',
  choices: {
    textSize: { normal: 'Oddiy', large: 'Katta', largest: 'Eng katta' },
    contrast: { normal: 'Oddiy', high: 'Yuqori: oq ustida qora, tunda qora ustida oq' },
    motion: { normal: 'Qurilmada sozlangandek', reduced: 'Hech narsa harakatlanmaydi' },
    layout: { full: 'Toʻliq', simple: 'Sodda: bitta ustun, naqshlarsiz, rasmlar oʻrniga ularning izohi' },
  },
  submit: 'Saqlash',
}
