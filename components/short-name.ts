const titles = /^(mr|mrs|ms|mx|miss|dr|prof|sir|lady)\.?$/i

/** What one calls a customer in a sentence: the first name, or all of it when it starts with a title. */
export function shortName(name: string): string {
  const [first = name] = name.trim().split(/\s+/)
  return titles.test(first) ? name : first
}
