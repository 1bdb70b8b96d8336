import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { frameHead, frameReader } from './frames.js';
import { type LogBook, logBook } from './logBook.js';

/** How to start an interpreter. */
export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  /** Goes to the standard input, which then ends. */
  readonly program: string;
  /** The first frames: messages, or bytes. */
  readonly boot: readonly unknown[];
  readonly maxFrameBytes: number;
  readonly maxLogBytes: number;
}

/** How an interpreter's process ended. */
export interface Ending {
  /** In words, such as `exit code 3`. */
  readonly how: string;
  /** The end of what the process itself, and not the script, said on its standard error. */
  readonly said: string;
}

/** Who hears of an interpreter. There is one at a time. */
interface Listener {
  onFrame(body: Buffer): void;
  /** A limit was passed: of the channel or of the log. */
  onTooLarge(what: 'channel' | 'log'): void;
}

/** A process that runs one script. */
export interface Interpreter {
  readonly logs: LogBook;
  /** Resolves when the process is gone and everything it wrote is read. Never rejects. */
  readonly ended: Promise<Ending>;
  listen(listener: Listener): void;
  /** Sends a message, or bytes as they are. */
  send(message: unknown): void;
  /** Ends the process and its whole group. */
  kill(): void;
  /** Whether this process, the host's, waits for it. */
  hold(isHeld: boolean): void;
}

// how long a pipe may stay open after its process is gone
const drainMs = 1000;

// how long a process may take to end after its channel
const graceMs = 100;

/** Starts one, in a session of its own, with no environment and in the root directory: nothing of the host is in it. */
export function startInterpreter(launch: Launch): Interpreter {
  const child = spawn(launch.file, [...launch.args], {
    cwd: '/',
    env: {},
    detached: true,
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  // there are none when the process could not be started for want of descriptors
  const streams = (child.stdio ?? []) as unknown as Socket[];
  const [input, output, complaints, channel] = streams;
  const logs = logBook(launch.maxLogBytes);
  let listener: Listener | undefined;
  let said = '';
  output?.on('data', (chunk: Buffer) => logs.add(chunk) || listener?.onTooLarge('log'));
  complaints?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  channel?.on(
    'data',
    frameReader(launch.maxFrameBytes, {
      onFrame: (body) => listener?.onFrame(body),
      onTooLarge: () => listener?.onTooLarge('channel'),
    }),
  );
  // A process that is gone breaks its pipes. That it is gone is told by "ended".
  for (const stream of streams) stream?.on('error', () => undefined);
  let isMute = false;
  channel?.once('close', () => {
    // without its channel it can say nothing any more; unless it is just ending
    setTimeout(() => {
      isMute = child.exitCode === null && child.signalCode === null;
      killGroup(child);
    }, graceMs).unref();
  });
  const ended = endOf(child, streams).then((how) => ({ how: isMute ? 'it closed its descriptors' : how, said }));
  input?.end(launch.program);
  const send = (message: unknown) => {
    const body = message instanceof Uint8Array ? message : Buffer.from(JSON.stringify(message));
    channel?.write(frameHead(body));
    channel?.write(body);
  };
  for (const message of launch.boot) send(message);
  return {
    logs,
    ended,
    listen: (next) => {
      listener = next;
    },
    send,
    kill: () => killGroup(child),
    hold(isHeld) {
      // A pipe that is gone has nothing to hold, and would wait to be connected again.
      const open = streams.filter((stream) => stream && !stream.destroyed);
      for (const handle of [child, ...open]) {
        if (isHeld) handle.ref();
        else handle.unref();
      }
    },
  };
}

function endOf(child: ChildProcess, streams: readonly Socket[]): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`could not be started: ${error.message}`));
    child.once('exit', () => {
      killGroup(child);
      setTimeout(() => destroyAll(streams), drainMs).unref();
    });
    child.once('close', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
}

function destroyAll(streams: readonly Socket[]): void {
  for (const stream of streams) stream?.destroy();
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
  } catch {
    // nobody of the group is left
  }
  child.kill('SIGKILL');
}
