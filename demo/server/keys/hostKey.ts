import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHostKey, type HostKey } from 'deskside/server';

/**
 * The key that encrypts what the demo stores. The first start makes it, in a file that nobody else may read; a real
 * helpdesk has it from its secret manager, and not beside the data.
 */
export async function readHostKey(folder: string): Promise<HostKey> {
  const file = join(folder, 'host-key.json');
  await mkdir(folder, { recursive: true });
  const key = JSON.stringify(createHostKey(`demo-${crypto.randomUUID().slice(0, 8)}`));
  try {
    await writeFile(file, key, { mode: 0o600, flag: 'wx' });
    return JSON.parse(key) as HostKey;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return JSON.parse(await readFile(file, 'utf8')) as HostKey;
  }
}
