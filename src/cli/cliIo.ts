/** All that a command knows of the world around it, so that a test can be that world. */
export interface CliIo {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths begin at. */
  readonly cwd: string;
  /** Whether text may be coloured; what a colour says always stands in words too. */
  readonly colour: boolean;
  /** The folder of the program's own file: what ships with the package is found from there. */
  readonly home: string;
}
