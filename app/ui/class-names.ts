/** Joins the classes that apply; a part writes its states as `isBusy && 'busy'`. */
export const classNames = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ')
