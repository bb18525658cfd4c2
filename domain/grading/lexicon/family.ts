/** A family of phrases that say the same thing. `note` tells the next editor what belongs here and what does not. */
export type Family = { readonly note: string; readonly phrases: readonly string[] }
