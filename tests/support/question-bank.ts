import type { QuestionKey, QuestionKind } from '#app/domains/courses/question-key.ts'

type Words = { text: string; options: Record<string, string>; unit?: string; explanation: string }
export type Bank = {
  name: string
  topic: string
  kind: QuestionKind
  key: QuestionKey
  texts: { uz: Words; ru: Words }
}[]

/** Two topics with one question of each kind. */
export const bank: Bank = ['m1', 'm2'].flatMap(
  (topic): Bank => [
    {
      name: `${topic}-single`,
      topic,
      kind: 'single',
      key: { options: ['a', 'b', 'c', 'd'], right: ['b'] },
      texts: {
        uz: {
          text: 'Xabarni kim yoʻnaltiradi?',
          options: { a: 'Hokim', b: 'Operator', c: 'Kengash', d: 'Fuqaro' },
          explanation: 'Tushuntirish: operator yoʻnaltiradi.',
        },
        ru: {
          text: 'Кто направляет сообщение?',
          options: { a: 'Хоким', b: 'Оператор', c: 'Кенгаш', d: 'Житель' },
          explanation: 'Пояснение: направляет оператор.',
        },
      },
    },
    {
      name: `${topic}-multiple`,
      topic,
      kind: 'multiple',
      key: { options: ['a', 'b', 'c', 'd', 'e'], right: ['a', 'c'], fixed: true },
      texts: {
        uz: {
          text: 'Nimalar hisobga olinadi?',
          options: { a: 'Muddat', b: 'Rang', c: 'Natija', d: 'Hajm', e: 'Vazn' },
          explanation: 'Tushuntirish: muddat va natija.',
        },
        ru: {
          text: 'Что учитывается?',
          options: { a: 'Срок', b: 'Цвет', c: 'Итог', d: 'Объём', e: 'Вес' },
          explanation: 'Пояснение: срок и итог.',
        },
      },
    },
    {
      name: `${topic}-truth`,
      topic,
      kind: 'truth',
      key: { answer: false },
      texts: {
        uz: { text: 'Imzo nazoratni tugatadi.', options: {}, explanation: 'Tushuntirish: rozilik tugatadi.' },
        ru: { text: 'Подпись снимает с контроля.', options: {}, explanation: 'Пояснение: снимает согласие.' },
      },
    },
    {
      name: `${topic}-numeric`,
      topic,
      kind: 'numeric',
      key: { answer: 1.19, tolerance: 0.01 },
      texts: {
        uz: {
          text: 'Oʻrtacha summa qancha?',
          options: {},
          unit: 'mlrd soʻm',
          explanation: 'Tushuntirish: 3300 ni 2770 ga boʻling.',
        },
        ru: {
          text: 'Какова средняя сумма?',
          options: {},
          unit: 'млрд сумов',
          explanation: 'Пояснение: 3300 делим на 2770.',
        },
      },
    },
  ],
)
