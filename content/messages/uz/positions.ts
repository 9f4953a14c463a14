import type { Messages } from '#content/messages/messages.ts'

export const positions: Messages['positions'] = {
  title: 'Lavozimlar',
  lede: 'Odamlar qayerda ishlashini koʻrsatganda shulardan, shu tartibda tanlaydi. Hech narsa oʻchirilmaydi: yopilgan lavozim uni egallaganlarda qoladi.',
  add: 'Yangi lavozim',
  addButton: 'Qoʻshish',
  columns: {
    name: 'Lavozim',
    place: 'Roʻyxatdagi oʻrni',
    posts: 'Necha marta koʻrsatilgan',
    validTo: 'Qachondan yopiq',
  },
  fields: { place: 'Roʻyxatdagi oʻrni', validTo: 'Qachondan yopiq (shu kundan taklif qilinmaydi)' },
  placeHelp: (count) => `1 dan ${count} gacha; qolganlari suriladi.`,
  validToHelp: 'Tanlash mumkin boʻlib turganda boʻsh qoldiring. Uni koʻrsatganlarda u saqlanadi.',
  used: (posts) => `Necha marta koʻrsatilgan: ${posts}`,
}
