/** False for addresses that no decoder reads the same way: broken percent signs, invalid UTF-8, NUL. */
export function isReadable({ pathname, search }: URL): boolean {
  try {
    return ![decodeURIComponent(pathname), decodeURIComponent(search.replaceAll('+', ' '))].some((text) =>
      text.includes('\0'),
    )
  } catch {
    return false
  }
}
