/** Where the notices stand; it is shipped with the package. */
export const noticesFile: string;

/** The whole file, the same each time for the same packages. */
export function writeNotices(): string;
