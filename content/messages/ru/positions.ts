import type { Messages } from '#content/messages/messages.ts'

export const positions: Messages['positions'] = {
  title: 'Должности',
  lede: 'Из чего люди выбирают, когда указывают, где работают, в этом порядке. Ничто не удаляется: закрытая должность остаётся у тех, кто её занимает.',
  add: 'Новая должность',
  addButton: 'Добавить',
  columns: { name: 'Должность', place: 'Место в списке', posts: 'У скольких указана', validTo: 'Закрыта с' },
  fields: { place: 'Место в списке', validTo: 'Закрыта с (с этого дня не предлагается)' },
  placeHelp: (count) => `От 1 до ${count}; остальные сдвинутся.`,
  validToHelp: 'Оставьте пустым, пока её можно выбрать. У кого она указана, у тех останется.',
  used: (posts) => `Указана столько раз: ${posts}`,
}
