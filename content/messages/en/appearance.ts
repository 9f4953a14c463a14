export const appearance = {
  title: 'Appearance',
  lede: 'How every page looks for you, on whatever device you sign in.',
  saved: 'Saved. All pages look like this now.',
  textSize: 'Size of text',
  contrast: 'Contrast',
  motion: 'Motion',
  layout: 'Layout',
  choices: {
    textSize: { normal: 'Normal', large: 'Large', largest: 'Largest' },
    contrast: { normal: 'Normal', high: 'High: black on white, by night white on black' },
    motion: { normal: 'As the device says', reduced: 'Nothing moves' },
    layout: { full: 'Full', simple: 'Simple: one column, no ornaments, captions instead of pictures' },
  },
  submit: 'Save',
}
