/** The generated files by path, from the schema files of a folder. Equal schemas give equal text. */
export function generateValidators(folder?: string): Readonly<Record<string, string>>;
