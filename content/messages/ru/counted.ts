import { plural } from '#app/platform/i18n/format.ts'

/** What is counted in more than one place, in the form that goes with the number. */
export const academicHour = (n: number) =>
  plural(n, 'ru', {
    one: 'академический час',
    few: 'академических часа',
    many: 'академических часов',
    other: 'академического часа',
  })
export const attempt = (n: number) =>
  plural(n, 'ru', { one: 'попытка', few: 'попытки', many: 'попыток', other: 'попытки' })
export const lesson = (n: number) =>
  plural(n, 'ru', { one: 'занятие', few: 'занятия', many: 'занятий', other: 'занятия' })
export const minute = (n: number) => plural(n, 'ru', { one: 'минута', few: 'минуты', many: 'минут', other: 'минуты' })
export const question = (n: number) =>
  plural(n, 'ru', { one: 'вопрос', few: 'вопроса', many: 'вопросов', other: 'вопроса' })
