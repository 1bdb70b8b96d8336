/** `deskside` as its users write it, found in this repository's sources: for `resolve.alias` of Vite. */
export const aliases: { find: RegExp; replacement: string }[];
