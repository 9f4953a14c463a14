const browsers: [string, RegExp][] = [
  ['edge', /\bEdg(?:e|A|iOS)?\//],
  ['opera', /\b(?:OPR|Opera)\b/],
  ['yandex', /\bYaBrowser\//],
  ['samsung', /\bSamsungBrowser\//],
  ['uc', /\bUC ?Browser\//],
  ['firefox', /\b(?:Firefox|FxiOS)\//],
  ['chrome', /\b(?:Chrome|CriOS|Chromium)\//],
  ['safari', /\bSafari\//],
]
const systems: [string, RegExp][] = [
  ['android', /\bAndroid\b/],
  ['ios', /\b(?:iPhone|iPad|iPod)\b/],
  ['windows', /\bWindows\b/],
  ['mac', /\bMac ?OS\b|\bMacintosh\b/],
  ['chromeos', /\bCrOS\b/],
  ['linux', /\bLinux\b/],
]

const longest = 1000

/** A browser and its system in our words ("firefox android"), from what it says of itself; never where it is. */
export function deviceOf(userAgent: string | null): string {
  const said = (userAgent ?? '').slice(0, longest)
  const find = (known: [string, RegExp][]) => known.find(([, mark]) => mark.test(said))?.[0] ?? 'unknown'
  return `${find(browsers)} ${find(systems)}`
}
