/** The light tokens of the site, on paper: lapis for the ornament, gold for rules, madder for one small thing. */
export const colours = {
  ink: '#1a2233',
  quiet: '#596176',
  lapis: '#1f4396',
  gold: '#a87a1f',
  madder: '#a2323a',
}
