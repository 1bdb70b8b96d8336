/** What the process ends with; scripts and CI match on these. */
export const exitCodes = {
  /** All is well; there may be warnings. */
  well: 0,
  /** A finding keeps agents from seeing something; with `--strict`, any finding. */
  findings: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** The tool itself could not do its work. */
  failed: 3,
} as const;
